package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.store.RewardReviews;

/** Decides a reward again with what the reviewer established (审核); the proposal and earlier reviews stay as they were. */
@ApplicationScoped
class ReviewStep {
    private final RewardPolicies policies;
    private final RewardReviews reviews;

    ReviewStep(RewardPolicies policies, RewardReviews reviews) {
        this.policies = policies;
        this.reviews = reviews;
    }

    Uni<RewardDesk.Stepped> review(HeldReward held, ReviewBody body, Order order) {
        var step = held.step(RewardAct.REVIEW, order, Optional.empty(), Optional.empty());
        var before = held.facts();
        var facts = before.with(before.particulars().and(body.particulars()));
        var decision = RewardCalculation.decide(facts, policies);
        return reviews.add(held.file().number(), decision, step)
                .chain(() -> RewardDesk.quietly(step, answer(decision)));
    }

    private static Map<String, Object> answer(RewardDecision decision) {
        var answer = new LinkedHashMap<String, Object>();
        switch (decision) {
            case RewardDecision.Proposed proposed -> {
                answer.put("status", "PROPOSED");
                answer.put("amountFen", proposed.amount().fen());
            }
            case RewardDecision.Refused _ -> answer.put("status", "REFUSED");
            case RewardDecision.Undetermined open -> {
                answer.put("status", "UNDETERMINED");
                answer.put("missing", open.missing().name());
            }
        }
        return answer;
    }
}
