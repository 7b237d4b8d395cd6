package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.RecallGrounds;
import org.fundwatch.rewards.RewardRecall;

@Entity
@Table(name = "reward_recall")
@IdClass(RewardRecallRow.Key.class)
class RewardRecallRow {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    RecallGrounds grounds;

    String reason;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    static RewardRecallRow of(CaseNumber caseNumber, RewardRecall recall) {
        var row = new RewardRecallRow();
        row.caseNumber = caseNumber.value();
        row.number = recall.number();
        row.grounds = recall.grounds();
        row.reason = recall.reason();
        row.requestedBy = recall.requestedBy().value();
        row.requestedAt = recall.requestedAt();
        return row;
    }

    RewardRecall toDomain() {
        return new RewardRecall(number, grounds, reason, new ActorId(requestedBy), requestedAt);
    }
}
