package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.rewards.RefusalReason;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.published.RewardProposed.Status;

@Entity
@Table(name = "reward")
class RewardRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "amount_fen")
    Long amountFen;

    @Column(name = "policy_id")
    String policyId;

    @Column(name = "policy_version")
    String policyVersion;

    String instrument;

    String article;

    String missing;

    @Enumerated(EnumType.STRING)
    RefusalReason reason;

    String trace;

    @Column(name = "decided_at")
    Instant decidedAt;

    static RewardRow of(CaseNumber caseNumber, RewardDecision decision, Instant decidedAt) {
        var row = new RewardRow();
        row.caseNumber = caseNumber.value();
        row.policyId = decision.trace().policy().value();
        row.policyVersion = decision.trace().policyVersion();
        row.trace = TraceJson.write(decision.trace());
        row.decidedAt = decidedAt;
        row.fill(decision);
        return row;
    }

    private void fill(RewardDecision decision) {
        switch (decision) {
            case RewardDecision.Proposed proposed -> {
                status = Status.PROPOSED;
                amountFen = proposed.amount().fen();
                standOn(proposed.basis());
            }
            case RewardDecision.Refused refused -> {
                status = Status.REFUSED;
                reason = refused.reason();
                standOn(refused.basis());
            }
            case RewardDecision.Undetermined undetermined -> {
                status = Status.UNDETERMINED;
                missing = undetermined.missing().name();
            }
        }
    }

    private void standOn(LegalBasis basis) {
        instrument = basis.instrument();
        article = basis.article();
    }

    DecidedReward toDomain() {
        return new DecidedReward(
                new CaseNumber(caseNumber),
                status,
                Optional.ofNullable(amountFen).map(Money::ofFen),
                Optional.ofNullable(instrument).map(named -> new DecidedReward.Basis(named, article)),
                Optional.ofNullable(reason),
                Optional.ofNullable(missing).map(MissingFact::new),
                TraceJson.read(trace),
                decidedAt);
    }
}
