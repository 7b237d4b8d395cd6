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
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.published.RevocationReason;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;

@Entity
@Table(name = "penalty_revocation")
@IdClass(RevocationRow.Key.class)
class RevocationRow {
    record Key(String caseNumber, int decision) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int decision;

    @Enumerated(EnumType.STRING)
    RevocationReason reason;

    @Column(name = "revoked_on")
    LocalDate revokedOn;

    String instrument;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static RevocationRow of(CaseNumber number, Fallen fallen, ActorId by, Instant at) {
        var row = new RevocationRow();
        var revocation = fallen.revocation();
        row.caseNumber = number.value();
        row.decision = fallen.decision();
        row.reason = revocation.reason();
        row.revokedOn = revocation.revokedOn();
        row.instrument = revocation.instrument();
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    Revocation toDomain() {
        return new Revocation(reason, revokedOn, instrument);
    }
}
