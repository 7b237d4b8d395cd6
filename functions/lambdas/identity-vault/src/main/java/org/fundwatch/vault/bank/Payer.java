package org.fundwatch.vault.bank;

/** Whose account is debited (付款人): the bureau's own. */
public record Payer(String name, String account, String bank) {}
