package org.fundwatch.rewards.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;

/** The decision that counts for a case: of its last review, else the proposal. Inside the caller's session. */
@ApplicationScoped
public class DecidedRewards {
    private final RewardRepository proposals;
    private final RewardReviews reviews;

    DecidedRewards(RewardRepository proposals, RewardReviews reviews) {
        this.proposals = proposals;
        this.reviews = reviews;
    }

    public Uni<Optional<DecidedReward>> of(CaseNumber number) {
        return reviews.last(number)
                .chain(review -> review.isPresent() ? Uni.createFrom().item(review) : proposals.of(number));
    }
}
