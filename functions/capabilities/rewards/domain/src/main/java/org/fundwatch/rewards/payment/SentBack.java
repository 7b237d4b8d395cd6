package org.fundwatch.rewards.payment;

import java.time.LocalDate;

/**
 * That the bank sent back what it had paid (付后退汇), as its slip says it.
 *
 * @param bankReference of the return, not of the payment
 * @param on the day on which the money was back on the bureau's account
 */
public record SentBack(String bankReference, LocalDate on, ReturnReason reason) {}
