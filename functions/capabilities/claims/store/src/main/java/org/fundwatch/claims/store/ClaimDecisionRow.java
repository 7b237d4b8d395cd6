package org.fundwatch.claims.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.claims.review.DoctorsAnswer;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "claim_decision")
@IdClass(ClaimDecisionRow.Key.class)
class ClaimDecisionRow {
    record Key(UUID reportId, UUID checkId, int number) {}

    @Id
    @Column(name = "report_id")
    UUID reportId;

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    DecisionWay way;

    String reason;

    @Column(name = "reported_at")
    Instant reportedAt;

    DoctorsAnswer toDomain() {
        return new DoctorsAnswer(way, Optional.ofNullable(reason), reportedAt);
    }
}
