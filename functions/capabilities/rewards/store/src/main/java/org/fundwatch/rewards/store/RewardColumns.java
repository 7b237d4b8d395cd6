package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
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

/** The columns of a decision on a reward, whoever worked it out. */
@MappedSuperclass
abstract class RewardColumns {
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

    final void decided(RewardDecision decision) {
        policyId = decision.trace().policy().value();
        policyVersion = decision.trace().policyVersion();
        trace = TraceJson.write(decision.trace());
        fill(decision);
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

    final DecidedReward toDomain(String caseNumber, Instant decidedAt) {
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
