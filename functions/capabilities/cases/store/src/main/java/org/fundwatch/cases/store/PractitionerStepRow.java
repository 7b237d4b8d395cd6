package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.points.PractitionerStep;
import org.fundwatch.cases.points.PractitionerStepKind;
import org.fundwatch.kernel.ActorId;

@Entity
@Table(name = "practitioner_step")
@IdClass(PractitionerActRow.Key.class)
class PractitionerStepRow {
    @Id
    @Column(name = "practitioner_code")
    String practitionerCode;

    @Id
    int number;

    @Column(name = "act_number")
    int actNumber;

    @Enumerated(EnumType.STRING)
    PractitionerStepKind kind;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    Integer months;
    String document;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static PractitionerStepRow of(PointsLog.Later later, ActorId by, Instant at) {
        var row = new PractitionerStepRow();
        row.practitionerCode = later.practitioner().value();
        row.number = later.number();
        row.actNumber = later.act();
        row.kind = later.step().kind();
        row.happenedOn = later.step().on();
        row.months = later.step().months().orElse(null);
        row.document = later.step().document();
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    PractitionerStep toDomain() {
        return new PractitionerStep(kind, happenedOn, Optional.ofNullable(months), document);
    }
}
