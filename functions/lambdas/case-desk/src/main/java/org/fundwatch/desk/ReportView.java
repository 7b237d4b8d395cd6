package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.reports.FiledReport;

/** What was reported, in the whistleblower's words; nothing of the whistleblower. */
record ReportView(
        Optional<String> institutionCode,
        Optional<String> reportedName,
        LocalDate conductFrom,
        LocalDate conductUntil,
        String facts,
        boolean wantsReward) {

    static ReportView of(FiledReport filed) {
        var report = filed.report();
        return new ReportView(
                report.reported().institution().map(InstitutionCode::value),
                report.reported().name(),
                report.conduct().from(),
                report.conduct().until(),
                report.facts(),
                report.wantsReward());
    }
}
