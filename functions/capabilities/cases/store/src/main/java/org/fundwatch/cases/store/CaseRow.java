package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.published.Subject;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Places;

@Entity
@Table(name = "case_file")
class CaseRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String place;

    @Column(name = "institution_code")
    String institutionCode;

    @Enumerated(EnumType.STRING)
    Subject subject;

    String channel;

    boolean named;

    @Column(name = "filed_on")
    LocalDate filedOn;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    static CaseRow of(CaseFile file) {
        var row = new CaseRow();
        row.caseNumber = file.number().value();
        row.stage = file.stage();
        row.place = file.place().code();
        row.institutionCode = file.institution().map(InstitutionCode::value).orElse(null);
        row.subject = file.subject();
        row.channel = file.channel();
        row.named = file.named();
        row.filedOn = file.filedOn();
        row.openedAt = file.openedAt();
        row.updatedAt = file.updatedAt();
        return row;
    }

    CaseFile toDomain() {
        return new CaseFile(
                new CaseNumber(caseNumber),
                stage,
                Places.known(place).orElseThrow(),
                Optional.ofNullable(institutionCode).map(InstitutionCode::new),
                subject,
                channel,
                named,
                filedOn,
                openedAt,
                updatedAt);
    }
}
