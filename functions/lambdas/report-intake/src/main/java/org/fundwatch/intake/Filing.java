package org.fundwatch.intake;

import java.util.UUID;
import org.fundwatch.reports.Report;

/**
 * A request to take in a report, parsed: valid from here on.
 *
 * @param content the same bytes for the same content, however it was written
 */
@SuppressWarnings("ArrayRecordComponent") // only ever goes into a code, never compared
public record Filing(UUID idempotencyKey, byte[] content, Report report, Whistleblower whistleblower) {}
