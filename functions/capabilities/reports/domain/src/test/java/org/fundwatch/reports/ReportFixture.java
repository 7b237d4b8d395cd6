package org.fundwatch.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.ReportId;

/** A valid report; each step changes one thing. */
public record ReportFixture(Reported reported, String facts) {

    public static ReportFixture aReport() {
        return new ReportFixture(new Reported.ByName("Hospital PC-009"), "Beds were billed that nobody slept in.");
    }

    public ReportFixture against(String institutionCode) {
        return new ReportFixture(new Reported.AtInstitution(new InstitutionCode(institutionCode)), facts);
    }

    public ReportFixture saying(String words) {
        return new ReportFixture(reported, words);
    }

    public Report build() {
        return new Report(
                ReportChannel.WEB,
                Places.known("110000").orElseThrow(),
                ReportedSubject.UNIT,
                reported,
                new ConductPeriod(LocalDate.parse("2026-01-05"), LocalDate.parse("2026-02-06")),
                facts,
                Standing.ANONYMOUS,
                true);
    }

    public FiledReport filed() {
        return new FiledReport(
                new ReportId(new UUID(0, 1)),
                new CaseNumber("FW-7K3M-9QTX"),
                build(),
                Instant.parse("2026-03-01T16:30:00Z"));
    }
}
