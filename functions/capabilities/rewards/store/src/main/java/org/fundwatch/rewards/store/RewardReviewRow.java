package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.ReviewedFacts;
import org.fundwatch.rewards.RewardFacts;

@Entity
@Table(name = "reward_review")
@IdClass(RewardReviewRow.Key.class)
class RewardReviewRow extends RewardColumns {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Column(name = "reviewed_by")
    String reviewedBy;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    DecidedReward toDomain() {
        return toDomain(caseNumber, reviewedAt);
    }

    ReviewedFacts toReview() {
        return new ReviewedFacts(RewardFacts.of(toDomain().trace()), new ActorId(reviewedBy), reviewedAt);
    }
}
