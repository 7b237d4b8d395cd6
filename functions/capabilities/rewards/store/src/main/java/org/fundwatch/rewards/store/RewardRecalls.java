package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.RewardRecall;

/** Requests to take a reward back (提请收回奖励): added, never changed; the last one of a case counts. Inside the caller's session. */
@ApplicationScoped
public class RewardRecalls {
    private static final String NEWEST = "from RewardRecallRow where caseNumber = :number order by number desc";

    public Uni<Void> add(CaseNumber caseNumber, RewardRecall recall) {
        return Panache.getSession().chain(session -> session.persist(RewardRecallRow.of(caseNumber, recall)));
    }

    public Uni<Optional<RewardRecall>> last(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, RewardRecallRow.class)
                        .setParameter("number", caseNumber.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(RewardRecallRow::toDomain));
    }
}
