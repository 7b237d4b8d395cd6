package org.fundwatch.intake;

import java.util.Optional;
import java.util.UUID;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.Report;

/**
 * A request to take in a report, parsed: valid from here on.
 *
 * @param token what an anonymous reporter wants to be known by again, where one was given
 * @param content the same bytes for the same content, however it was written
 */
@SuppressWarnings("ArrayRecordComponent") // only ever goes into a code, never compared
public record Filing(
        UUID idempotencyKey, byte[] content, Report report, Whistleblower whistleblower, Optional<ClaimToken> token) {}
