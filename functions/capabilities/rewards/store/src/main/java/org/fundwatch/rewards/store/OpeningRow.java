package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.payment.Opening;
import org.fundwatch.rewards.payment.OpeningPurpose;

/** Approval and opening come later, each by somebody else. */
@Entity
@Table(name = "identity_opening")
class OpeningRow {
    @Id
    UUID id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    OpeningPurpose purpose;

    String reason;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "approved_by", insertable = false, updatable = false)
    String approvedBy;

    @Column(name = "approved_at", insertable = false, updatable = false)
    Instant approvedAt;

    @Column(name = "opened_at", insertable = false, updatable = false)
    Instant openedAt;

    static OpeningRow of(Opening opening) {
        var row = new OpeningRow();
        row.id = opening.id();
        row.caseNumber = opening.caseNumber().value();
        row.purpose = opening.purpose();
        row.reason = opening.reason();
        row.requestedBy = opening.requestedBy().value();
        row.requestedAt = opening.requestedAt();
        return row;
    }

    Opening toDomain() {
        return new Opening(
                id,
                new CaseNumber(caseNumber),
                purpose,
                reason,
                new ActorId(requestedBy),
                requestedAt,
                Optional.ofNullable(approvedBy).map(by -> new Opening.Approval(new ActorId(by), approvedAt)),
                Optional.ofNullable(openedAt));
    }
}
