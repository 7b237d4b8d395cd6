package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.procedure.ProcedureEntry;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

@Entity
@Table(name = "procedure_entry")
@IdClass(ProcedureRow.Key.class)
class ProcedureRow {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    int decision;

    @Enumerated(EnumType.STRING)
    Addressee addressee;

    @Embedded
    OccurrenceColumns what;

    String words;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ProcedureRow of(CaseNumber number, ProcedureEntry entry) {
        var row = new ProcedureRow();
        row.caseNumber = number.value();
        row.number = entry.number();
        row.decision = entry.decision();
        row.addressee = entry.whose().orElse(null);
        row.what = OccurrenceColumns.of(entry.what());
        row.words = entry.words();
        row.recordedBy = entry.by().value();
        row.recordedAt = entry.at();
        return row;
    }

    ProcedureEntry toDomain() {
        return new ProcedureEntry(
                number,
                decision,
                Optional.ofNullable(addressee),
                what.toDomain(),
                words,
                new ActorId(recordedBy),
                recordedAt);
    }
}
