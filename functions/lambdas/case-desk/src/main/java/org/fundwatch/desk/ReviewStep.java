package org.fundwatch.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.RecoverableLoss;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.reports.store.Arrivals;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.store.JointReports;
import org.fundwatch.rewards.store.RewardReviews;
import org.fundwatch.rewards.store.RewardSteps;

/** Decides rewards again with what the reviewer established (审核); the proposals and earlier reviews stay as they were. */
@ApplicationScoped
class ReviewStep {
    private final RewardPolicies policies;
    private final PenaltyLaw law;
    private final Arrivals arrivals;
    private final RewardReviews reviews;
    private final FindingLog findings;
    private final RewardSteps steps;
    private final JointReports joints;
    private final Audit audit;

    ReviewStep(
            RewardPolicies policies,
            PenaltyLaw law,
            Arrivals arrivals,
            RewardReviews reviews,
            FindingLog findings,
            RewardSteps steps,
            JointReports joints,
            Audit audit) {
        this.policies = policies;
        this.law = law;
        this.arrivals = arrivals;
        this.reviews = reviews;
        this.findings = findings;
        this.steps = steps;
        this.joints = joints;
        this.audit = audit;
    }

    /** The decision on the own reward; the others get theirs, and their steps, with it. */
    Uni<RewardDecision> review(Review review) {
        review.held().forEach(review::step);
        return arrivals.of(review.touched().all())
                .chain(known -> findings.of(review.own())
                        .map(found -> new RewardFindings(found, losses(review)))
                        .map(found -> review.decided(known, found, policies)))
                .call(decisions -> Multi.createFrom()
                        .iterable(review.held())
                        .onItem()
                        .transformToUniAndConcatenate(reward -> keep(review, reward, decisions.get(reward.number())))
                        .collect()
                        .asList())
                .map(decisions -> decisions.get(review.own()));
    }

    private Losses losses(Review review) {
        return new Losses(new RecoverableLoss(law, review.foundTrueOn()));
    }

    private Uni<Boolean> keep(Review review, HeldReward reward, RewardDecision decision) {
        var step = review.step(reward);
        var matter = review.puts(reward)
                ? joints.add(reward.number(), review.order().key(), step)
                : Uni.createFrom().voidItem();
        return matter.chain(() -> reviews.add(reward.number(), decision, step))
                .chain(() -> review.isOwn(reward) ? Uni.createFrom().voidItem() : told(review, reward))
                .chain(() -> steps.take(reward.number(), step))
                .invoke(taken -> {
                    if (!taken) {
                        throw new Rejected(reward.notAllowed(RewardAct.REVIEW));
                    }
                });
    }

    /** The order itself is audited under the own case. */
    private Uni<Void> told(Review review, HeldReward reward) {
        var order = review.order();
        var details = Map.of("reviewedWith", review.own().value());
        return audit.record(
                new AuditEntry(order.by().value(), order.act(), reward.number().value(), order.at(), details));
    }

    static Map<String, Object> answer(RewardDecision decision) {
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
