package org.fundwatch.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;

/** The answer to a waiver, the same however often it is sent. */
@Schema(
        name = "Waived",
        requiredProperties = {"caseNumber", "state", "waivedOn"})
public record WaiverView(String caseNumber, ReporterState state, LocalDate waivedOn) {

    static WaiverView of(CaseNumber number, Instant at) {
        return new WaiverView(number.value(), ReporterState.WAIVED, TimeSource.dateOf(at));
    }
}
