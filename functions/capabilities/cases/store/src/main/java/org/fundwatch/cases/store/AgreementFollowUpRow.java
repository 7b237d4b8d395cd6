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
import org.fundwatch.cases.agreement.FollowUp;
import org.fundwatch.cases.agreement.FollowUpKind;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.TraceJson;

@Entity
@Table(name = "agreement_follow_up")
@IdClass(AgreementMeasureRow.Key.class)
class AgreementFollowUpRow {
    @Id
    @Column(name = "institution_code")
    String institutionCode;

    @Id
    int number;

    @Column(name = "measure_number")
    int measureNumber;

    @Enumerated(EnumType.STRING)
    FollowUpKind kind;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    String document;
    String trace;
    String missing;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static AgreementFollowUpRow of(InstitutionCode institution, int measure, FollowUp happened) {
        var row = new AgreementFollowUpRow();
        row.institutionCode = institution.value();
        row.measureNumber = measure;
        row.kind = happened.kind();
        row.happenedOn = happened.on();
        row.document = happened.document();
        return row;
    }

    AgreementFollowUpRow deciding(Optional<RestorationDecision> decision) {
        decision.ifPresent(this::decided);
        return this;
    }

    AgreementFollowUpRow recorded(int asNumber, ActorId by, Instant at) {
        number = asNumber;
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }

    FollowUp toDomain() {
        return new FollowUp(kind, happenedOn, document);
    }

    private void decided(RestorationDecision decision) {
        switch (decision) {
            case RestorationDecision.Undetermined(var fact) -> missing = fact.name();
            case RestorationDecision.Restored(var kept) -> explains(kept);
            case RestorationDecision.StillSuspended(var kept) -> explains(kept);
            case RestorationDecision.NotRectified it -> explains(it.trace());
            case RestorationDecision.TermOver it -> explains(it.trace());
            case RestorationDecision.EndsInPrinciple it -> explains(it.trace());
        }
    }

    private void explains(Trace kept) {
        trace = TraceJson.write(kept);
    }
}
