package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.RewardDecision;

@Entity
@Table(name = "reward")
class RewardRow extends RewardColumns {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "decided_at")
    Instant decidedAt;

    static RewardRow of(CaseNumber caseNumber, RewardDecision decision, Instant decidedAt) {
        var row = new RewardRow();
        row.caseNumber = caseNumber.value();
        row.decidedAt = decidedAt;
        row.decided(decision);
        return row;
    }

    DecidedReward toDomain() {
        return toDomain(caseNumber, decidedAt);
    }
}
