package org.fundwatch.rewardcalculation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.clocks.Reckoned;
import org.fundwatch.rewards.clocks.RewardClock;
import org.fundwatch.rewards.clocks.RewardClocks;
import org.fundwatch.rewards.published.RewardLapsed;
import org.fundwatch.rewards.store.ApprovedReward;
import org.fundwatch.rewards.store.RewardApprovals;
import org.fundwatch.rewards.store.RewardNotices;
import org.fundwatch.rewards.store.RewardRepository;
import org.fundwatch.rewards.store.RewardSteps;

/** Ends one reward whose term to claim is over for certain (逾期未领，视为放弃); what nobody can say ends nothing. */
@ApplicationScoped
class RewardLapses {
    private final RewardRepository rewards;
    private final RewardApprovals approvals;
    private final RewardNotices notices;
    private final RewardSteps steps;
    private final RewardClocks clocks;
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;
    private final TimeSource time;

    RewardLapses(
            RewardRepository rewards,
            RewardApprovals approvals,
            RewardNotices notices,
            RewardSteps steps,
            RewardClocks clocks,
            Audit audit,
            Outbox outbox,
            Randomness randomness,
            TimeSource time) {
        this.rewards = rewards;
        this.approvals = approvals;
        this.notices = notices;
        this.steps = steps;
        this.clocks = clocks;
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
        this.time = time;
    }

    Uni<Void> ofOne(CaseNumber number) {
        return Panache.withTransaction(() -> steps.of(number).chain(history -> unlessClaimed(number, history)));
    }

    private Uni<Void> unlessClaimed(CaseNumber number, RewardHistory history) {
        return history.after(RewardAct.LAPSE).isEmpty()
                ? Uni.createFrom().voidItem()
                : term(number, history)
                        .chain(term -> term.filter(it -> it.due().isOver(time.today()))
                                .map(it -> lapse(number, history, it))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<Reckoned>> term(CaseNumber number, RewardHistory history) {
        return notices.receivedOn(history.approval().orElseThrow())
                .chain(received -> rewards.of(number)
                        .map(decided ->
                                received.flatMap(day -> decided.map(it -> term(RewardFacts.of(it.trace()), day)))));
    }

    private Reckoned term(RewardFacts facts, LocalDate received) {
        return clocks.from(received, RewardClock.CLAIM, facts.place());
    }

    private Uni<Void> lapse(CaseNumber number, RewardHistory history, Reckoned term) {
        var to = history.after(RewardAct.LAPSE).orElseThrow();
        var step =
                new TakenStep(history.next(), to, time.now(), Optional.empty(), history.approval(), Optional.empty());
        return steps.take(number, step)
                .chain(taken -> taken
                        ? approvals.of(number).chain(approved -> tell(approved.orElseThrow(), step, term))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(ApprovedReward approved, TakenStep step, Reckoned term) {
        var number = approved.caseNumber();
        var event = new RewardLapsed(number, approved.number(), approved.amount());
        var details = Map.of(
                "claimBy", term.due().certain().orElseThrow().toString(),
                "policy", term.trace().policy().value(),
                "policyVersion", term.trace().policyVersion());
        var entry = new AuditEntry(RewardLedger.NAME, "lapse-reward", number.value(), step.at(), details);
        return audit.record(entry)
                .chain(() -> outbox.append(
                        randomness.uuid(),
                        RewardLapsed.TYPE,
                        number.value(),
                        step.at(),
                        RewardLapsed.SCHEMA,
                        event.data()));
    }
}
