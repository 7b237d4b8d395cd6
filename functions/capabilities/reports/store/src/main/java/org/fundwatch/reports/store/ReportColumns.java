package org.fundwatch.reports.store;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.ReportId;
import org.fundwatch.reports.ConductPeriod;
import org.fundwatch.reports.FiledReport;
import org.fundwatch.reports.Report;
import org.fundwatch.reports.ReportChannel;
import org.fundwatch.reports.Reported;
import org.fundwatch.reports.ReportedSubject;
import org.fundwatch.reports.Standing;

/** The columns of a report that say what was reported; those of its receipt are elsewhere. */
@MappedSuperclass
abstract class ReportColumns {
    @Id
    UUID id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    ReportChannel channel;

    String place;

    @Enumerated(EnumType.STRING)
    ReportedSubject subject;

    @Column(name = "institution_code")
    String institutionCode;

    @Column(name = "reported_name")
    String reportedName;

    @Column(name = "conduct_from")
    LocalDate conductFrom;

    @Column(name = "conduct_until")
    LocalDate conductUntil;

    String facts;

    @Enumerated(EnumType.STRING)
    Standing standing;

    @Column(name = "wants_reward")
    boolean wantsReward;

    @Column(name = "filed_at")
    Instant filedAt;

    void fill(FiledReport filed) {
        var report = filed.report();
        id = filed.id().value();
        caseNumber = filed.caseNumber().value();
        channel = report.channel();
        place = report.place().code();
        subject = report.subject();
        institutionCode =
                report.reported().institution().map(InstitutionCode::value).orElse(null);
        reportedName = report.reported().name().orElse(null);
        conductFrom = report.conduct().from();
        conductUntil = report.conduct().until();
        facts = report.facts();
        standing = report.standing();
        wantsReward = report.wantsReward();
        filedAt = filed.filedAt();
    }

    FiledReport toDomain() {
        var conduct = new ConductPeriod(conductFrom, conductUntil);
        var report = new Report(
                channel, Places.known(place).orElseThrow(), subject, reported(), conduct, facts, standing, wantsReward);
        return new FiledReport(new ReportId(id), new CaseNumber(caseNumber), report, filedAt);
    }

    private Reported reported() {
        return Optional.ofNullable(institutionCode)
                .<Reported>map(code -> new Reported.AtInstitution(new InstitutionCode(code)))
                .orElseGet(() -> new Reported.ByName(reportedName));
    }
}
