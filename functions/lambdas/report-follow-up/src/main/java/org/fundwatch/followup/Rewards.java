package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.rewards.RewardArithmetic;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.clocks.Due;
import org.fundwatch.rewards.clocks.RewardClock;
import org.fundwatch.rewards.clocks.RewardClocks;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.DecidedReward;
import org.fundwatch.rewards.store.DecidedRewards;
import org.fundwatch.rewards.store.RewardApprovals;
import org.fundwatch.rewards.store.RewardNotices;
import org.fundwatch.rewards.store.RewardSteps;

/** Finds the reward of a report by its receipt (凭回执查询奖励): of no other report, and of no reward before it is granted. */
@ApplicationScoped
public class Rewards {
    private final ReportFollowUp followUp;
    private final DecidedRewards decisions;
    private final RewardSteps steps;
    private final RewardApprovals approvals;
    private final RewardNotices notices;
    private final RewardPolicies policies;
    private final RewardClocks clocks;
    private final TimeSource time;

    Rewards(
            ReportFollowUp followUp,
            DecidedRewards decisions,
            RewardSteps steps,
            RewardApprovals approvals,
            RewardNotices notices,
            RewardPolicies policies,
            RewardClocks clocks,
            TimeSource time) {
        this.followUp = followUp;
        this.decisions = decisions;
        this.steps = steps;
        this.approvals = approvals;
        this.notices = notices;
        this.policies = policies;
        this.clocks = clocks;
        this.time = time;
    }

    public Uni<RewardView> view(ReportReceipt receipt) {
        return followUp.verified(receipt)
                .chain(() -> Panache.withSession(() -> of(receipt.caseNumber())))
                .map(reward -> RewardView.of(receipt.caseNumber(), reward));
    }

    /** Inside the caller's session, once the receipt was checked. */
    Uni<ReporterReward> of(CaseNumber number) {
        return decisions
                .of(number)
                .chain(decided -> decided.map(it -> reward(number, it))
                        .orElseGet(() -> Uni.createFrom().item(ReporterReward.none())));
    }

    private Uni<ReporterReward> reward(CaseNumber number, DecidedReward decided) {
        return steps.of(number)
                .chain(history -> approvals
                        .of(number)
                        .chain(approved ->
                                received(approved).map(received -> reward(decided, history, approved, received))));
    }

    private Uni<Optional<LocalDate>> received(Optional<ApprovedReward> approved) {
        return approved.map(it -> notices.receivedOn(it.number()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private ReporterReward reward(
            DecidedReward decided,
            RewardHistory history,
            Optional<ApprovedReward> approved,
            Optional<LocalDate> received) {
        var facts = RewardFacts.of(decided.trace());
        var term = term(history, facts, received);
        return new ReporterReward(
                ReporterState.of(history.current(), term, time.today()),
                history,
                Optional.of(decided),
                approved,
                term,
                approved.flatMap(it -> arithmetic(it, decided, facts)));
    }

    private Due term(RewardHistory history, RewardFacts facts, Optional<LocalDate> received) {
        return received.filter(_ -> history.last(RewardStep.RETURNED).isEmpty())
                .map(day -> clocks.from(day, RewardClock.CLAIM, facts.place()).due())
                .orElse(ReporterReward.NO_TERM);
    }

    /** A part of one reward is told as a whole, as others are whose steps are not told: nothing tells that others reported. */
    private Optional<RewardArithmetic> arithmetic(ApprovedReward approved, DecidedReward decided, RewardFacts facts) {
        PolicyId policy = decided.trace().policy();
        return policies.scheme(policy).map(scheme -> RewardArithmetic.of(facts, scheme, approved.amount()));
    }
}
