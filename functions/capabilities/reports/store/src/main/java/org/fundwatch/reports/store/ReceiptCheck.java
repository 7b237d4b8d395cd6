package org.fundwatch.reports.store;

/** What the secret of one receipt is checked against. */
@SuppressWarnings("ArrayRecordComponent") // goes to and from columns and is never compared
public record ReceiptCheck(byte[] salt, byte[] verifier) {}
