package org.fundwatch.reports.store;

import java.util.Optional;

/**
 * What the secret of one receipt is checked against.
 *
 * @param token what the token of a claim is checked against, where the report was filed with one
 */
@SuppressWarnings("ArrayRecordComponent") // goes to and from columns and is never compared
public record ReceiptCheck(byte[] salt, byte[] verifier, Optional<byte[]> token) {}
