package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.RewardDecision;

/** Decisions on rewards (举报奖励): one for each case, written once. Inside the caller's session. */
@ApplicationScoped
public class RewardRepository {

    /** Keeps the first decision on a case. True if this was it. */
    public Uni<Boolean> save(CaseNumber caseNumber, RewardDecision decision, Instant decidedAt) {
        return row(caseNumber)
                .chain(row -> row.isPresent()
                        ? Uni.createFrom().item(false)
                        : persist(RewardRow.of(caseNumber, decision, decidedAt)));
    }

    public Uni<Optional<DecidedReward>> of(CaseNumber caseNumber) {
        return row(caseNumber).map(row -> row.map(RewardRow::toDomain));
    }

    private static Uni<Boolean> persist(RewardRow row) {
        return Panache.getSession().chain(session -> session.persist(row)).replaceWith(true);
    }

    private static Uni<Optional<RewardRow>> row(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.find(RewardRow.class, caseNumber.value()))
                .map(Optional::ofNullable);
    }
}
