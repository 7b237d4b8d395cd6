package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;

@Entity
@Table(name = "reward_step")
@IdClass(RewardStepRow.Key.class)
class RewardStepRow {
    record Key(String caseNumber, int number) {}

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    RewardStep step;

    Instant at;

    @Column(name = "by_actor")
    String byActor;

    @Column(name = "approval_number")
    String approvalNumber;

    String note;

    TakenStep toDomain() {
        return new TakenStep(
                number,
                step,
                at,
                Optional.ofNullable(byActor).map(ActorId::new),
                Optional.ofNullable(approvalNumber).map(ApprovalNumber::new),
                Optional.ofNullable(note));
    }
}
