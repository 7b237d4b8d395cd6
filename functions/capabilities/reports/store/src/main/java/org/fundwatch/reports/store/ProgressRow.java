package org.fundwatch.reports.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.ReportStage;

/** The stage of one report. */
@Entity
@Table(name = "report_progress")
class ProgressRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    int decision;

    @Enumerated(EnumType.STRING)
    ReportStage stage;

    @Column(name = "changed_at")
    Instant changedAt;

    static ProgressRow of(Progress progress) {
        var row = new ProgressRow();
        row.caseNumber = progress.caseNumber().value();
        row.decision = progress.decision();
        row.stage = progress.stage();
        row.changedAt = progress.since();
        return row;
    }

    Progress toDomain() {
        return new Progress(new CaseNumber(caseNumber), decision, stage, changedAt);
    }
}
