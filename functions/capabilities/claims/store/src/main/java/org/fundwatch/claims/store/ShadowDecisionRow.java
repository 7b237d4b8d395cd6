package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.claims.review.ShadowProposal.Decision;
import org.fundwatch.claims.review.ShadowProposal.Ruling;
import org.fundwatch.kernel.ActorId;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "shadow_decision")
class ShadowDecisionRow {
    @Id
    int number;

    @Enumerated(EnumType.STRING)
    Ruling outcome;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    Decision toDomain() {
        return new Decision(outcome, reason, new ActorId(decidedBy), decidedAt);
    }
}
