package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.store.RewardReviews;

/** Decides a reward again with what the reviewer established (审核); the proposal and earlier reviews stay as they were. */
@ApplicationScoped
class ReviewStep {
    private final RewardPolicies policies;
    private final RewardReviews reviews;
    private final FindingLog findings;

    ReviewStep(RewardPolicies policies, RewardReviews reviews, FindingLog findings) {
        this.policies = policies;
        this.reviews = reviews;
        this.findings = findings;
    }

    Uni<RewardDesk.Stepped> review(HeldReward held, ReviewBody body, Order order) {
        var step = held.step(RewardAct.REVIEW, order, Optional.empty(), Optional.empty());
        return findings.of(held.file().number())
                .map(found -> facts(held.facts(), found, body))
                .map(facts -> RewardCalculation.decide(facts, policies))
                .call(decision -> reviews.add(held.file().number(), decision, step))
                .chain(decision -> RewardDesk.quietly(step, answer(decision)));
    }

    /** A finding counts as it was last said to; the kind follows from what counts, unless the reviewer says it. */
    private static RewardFacts facts(RewardFacts before, Findings found, ReviewBody body) {
        var said = body.of(found);
        var matter = RewardFindings.of(found).and(before.matter()).and(said);
        var known = said.isSumAlone()
                ? before.particulars()
                : matter.nature().map(before.particulars()::with).orElse(before.particulars());
        return before.with(matter).with(known.and(body.particulars()));
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
