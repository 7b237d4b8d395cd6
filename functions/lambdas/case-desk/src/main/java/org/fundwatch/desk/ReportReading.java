package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.reports.FiledReport;
import org.fundwatch.reports.store.ReportRepository;

/** Reads the text of a report for those whose work needs it; each reading is on record. */
@ApplicationScoped
class ReportReading {
    private final Caller caller;
    private final ReportRepository reports;
    private final Audit audit;
    private final TimeSource time;

    ReportReading(Caller caller, ReportRepository reports, Audit audit, TimeSource time) {
        this.caller = caller;
        this.reports = reports;
        this.audit = audit;
        this.time = time;
    }

    Uni<Optional<FiledReport>> of(CaseNumber number) {
        if (!caller.isOneOf(Duties.READ_REPORTS)) {
            return Uni.createFrom().item(Optional.empty());
        }
        var by = caller.as(Duties.READ_REPORTS).value();
        var entry = new AuditEntry(by, "READ_REPORT", number.value(), time.now(), Map.of());
        return audit.record(entry).chain(() -> reports.filed(number));
    }
}
