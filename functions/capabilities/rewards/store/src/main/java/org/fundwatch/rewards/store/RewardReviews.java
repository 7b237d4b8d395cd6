package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.ReviewedFacts;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.TakenStep;

/** What reviewers found (奖励审核): added, never changed; the last one of a case counts. Inside the caller's session. */
@ApplicationScoped
public class RewardReviews {
    private static final String NEWEST = "from RewardReviewRow where caseNumber = :number order by number desc";

    /** Keeps the decision of a review under the number of its step. */
    public Uni<Void> add(CaseNumber caseNumber, RewardDecision decision, TakenStep step) {
        var row = new RewardReviewRow();
        row.caseNumber = caseNumber.value();
        row.number = step.number();
        row.reviewedBy = step.by().orElseThrow().value();
        row.reviewedAt = step.at();
        row.decided(decision);
        return Panache.getSession().chain(session -> session.persist(row));
    }

    /** Every review of a case, oldest first. */
    public Uni<List<ReviewedFacts>> of(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, RewardReviewRow.class)
                        .setParameter("number", caseNumber.value())
                        .getResultList())
                .map(rows ->
                        rows.reversed().stream().map(RewardReviewRow::toReview).toList());
    }

    public Uni<Optional<DecidedReward>> last(CaseNumber caseNumber) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, RewardReviewRow.class)
                        .setParameter("number", caseNumber.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(RewardReviewRow::toDomain));
    }
}
