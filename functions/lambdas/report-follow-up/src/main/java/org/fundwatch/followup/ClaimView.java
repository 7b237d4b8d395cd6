package org.fundwatch.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;

/** The answer to a claim, the same for the same key. */
@Schema(
        name = "Claimed",
        requiredProperties = {"caseNumber", "state", "claimedOn"})
public record ClaimView(String caseNumber, ReporterState state, LocalDate claimedOn) {

    static ClaimView of(CaseNumber number, Instant claimedAt) {
        return new ClaimView(number.value(), ReporterState.CLAIMED, TimeSource.dateOf(claimedAt));
    }
}
