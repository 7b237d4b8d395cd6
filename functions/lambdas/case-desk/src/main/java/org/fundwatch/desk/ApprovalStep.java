package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.FundSources;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.published.RewardGranted;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.RewardApprovals;

/** Approves a reviewed reward as another person than its reviewers (审批), and gives it the number under which it is paid. */
@ApplicationScoped
class ApprovalStep {
    private final RewardPolicies policies;
    private final FundSources funds;
    private final RewardApprovals approvals;
    private final Randomness randomness;

    ApprovalStep(RewardPolicies policies, FundSources funds, RewardApprovals approvals, Randomness randomness) {
        this.policies = policies;
        this.funds = funds;
        this.approvals = approvals;
        this.randomness = randomness;
    }

    /** Rejected as {@link HeldReward#objection}, and where the policy has no such fund as {@link Failure.UnknownReference}. */
    Uni<RewardDesk.Stepped> approve(HeldReward held, RewardApprovalBody body, Order order) {
        held.objection(RewardAct.APPROVE, order.by(), policies.conditions()).ifPresent(objection -> {
            throw new Rejected(objection);
        });
        var approved = approved(held, body, order);
        var step = held.step(RewardAct.APPROVE, order, Optional.of(approved.number()), Optional.empty());
        var event = new RewardGranted(approved.caseNumber(), approved.number(), approved.amount());
        var answer = Map.<String, Object>of(
                "approvalNumber",
                approved.number().value(),
                "amountFen",
                approved.amount().fen());
        var told = new Done.Event(RewardGranted.TYPE, RewardGranted.SCHEMA, event.data());
        return approvals.add(approved).replaceWith(new RewardDesk.Stepped(step, new Done(answer, Optional.of(told))));
    }

    private ApprovedReward approved(HeldReward held, RewardApprovalBody body, Order order) {
        if (!funds.on(TimeSource.dateOf(order.at())).contains(body.fundSource())) {
            throw new Rejected(new Failure.UnknownReference("/fundSource", "fund of the policy"));
        }
        return new ApprovedReward(
                number(),
                held.file().number(),
                held.decided().amount().orElseThrow(),
                body.fundSource(),
                body.budgetYear(),
                order.by(),
                order.at());
    }

    private ApprovalNumber number() {
        return ApprovalNumber.random(new SplittableRandom(
                ByteBuffer.wrap(randomness.bytes(Long.BYTES)).getLong()));
    }
}
