package org.fundwatch.reports.store;

import java.util.Optional;

/**
 * All that is stored of a receipt (decision 0003); none of it opens a report.
 *
 * @param keyHash SHA-256 of the idempotency key
 * @param contentTag knows the same content again, for whoever brings the same key
 * @param salt 16 random bytes of this report
 * @param verifier knows the receipt's secret again
 * @param token knows the reporter's token again, where one was given
 */
@SuppressWarnings("ArrayRecordComponent") // goes to and from columns and is never compared
public record ReceiptTraces(byte[] keyHash, byte[] contentTag, byte[] salt, byte[] verifier, Optional<byte[]> token) {}
