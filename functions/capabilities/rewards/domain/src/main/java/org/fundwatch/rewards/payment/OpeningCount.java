package org.fundwatch.rewards.payment;

import java.time.YearMonth;

/**
 * How often the vault opened something in a month (开启次数统计).
 *
 * @param purpose {@code PAYOUT_CHECK}, {@code PAYMENT}, or one of {@link OpeningPurpose}
 * @param month in China's time
 */
public record OpeningCount(String purpose, YearMonth month, long count) {}
