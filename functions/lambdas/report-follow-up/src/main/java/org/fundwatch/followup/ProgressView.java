package org.fundwatch.followup;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.ReportStage;

/** Where a report stands, and since which day. */
@Schema(
        name = "Progress",
        requiredProperties = {"caseNumber", "stage", "since"})
public record ProgressView(String caseNumber, ReportStage stage, LocalDate since) {

    public static ProgressView of(Progress progress) {
        return new ProgressView(progress.caseNumber().value(), progress.stage(), TimeSource.dateOf(progress.since()));
    }
}
