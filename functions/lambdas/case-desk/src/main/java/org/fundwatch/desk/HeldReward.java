package org.fundwatch.desk;

import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardConditions;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.store.DecidedReward;

/** A reward as it stands with its case; whoever takes a step has the case held, so that nobody else at the desk acts on it meanwhile. */
record HeldReward(CaseFile file, DecidedReward decided, RewardHistory history) {

    /** The facts that the last decision was made on. */
    RewardFacts facts() {
        return RewardFacts.of(decided.trace());
    }

    /** The next step by this act; one that the lifecycle does not allow here is {@link Failure.NotAllowedNow}. */
    TakenStep step(RewardAct act, Order order, Optional<ApprovalNumber> approval, Optional<String> note) {
        var to = after(act).orElseThrow(() -> new Rejected(notAllowed(act)));
        var known = approval.or(history::approval);
        return new TakenStep(history.next(), to, order.at(), Optional.of(order.by()), known, note);
    }

    /**
     * Why this person may not do this now (不能办理的原因), empty where it may be done: {@link Failure.NotAllowedNow}; and of an
     * approval {@link Failure.Undetermined} while something is open, {@link Failure.SecondPersonNeeded} to a reviewer.
     */
    Optional<Failure> objection(RewardAct act, ActorId by, RewardConditions conditions) {
        if (after(act).isEmpty()) {
            return Optional.of(notAllowed(act));
        }
        return act == RewardAct.APPROVE ? objectionToApproval(by, conditions) : Optional.empty();
    }

    private Optional<Failure> objectionToApproval(ActorId by, RewardConditions conditions) {
        var open = open(conditions);
        if (open.isPresent()) {
            return open.map(Failure.Undetermined::new);
        }
        if (decided.amount().isEmpty()) {
            return Optional.of(notAllowed(RewardAct.APPROVE));
        }
        return history.took(RewardStep.REVIEWED, by) ? Optional.of(new Failure.SecondPersonNeeded()) : Optional.empty();
    }

    /** A condition that nobody answered, or what the decision lacks. */
    private Optional<String> open(RewardConditions conditions) {
        return conditions.toAsk(facts()).stream()
                .findFirst()
                .map(condition -> "answer to " + condition.id())
                .or(() -> decided.missing().map(MissingFact::name));
    }

    Failure.NotAllowedNow notAllowed(RewardAct act) {
        var stage = hasFallen() ? file.stage().name() : history.current().name();
        return new Failure.NotAllowedNow(stage, act.name());
    }

    private Optional<RewardStep> after(RewardAct act) {
        return hasFallen() ? Optional.empty() : history.after(act);
    }

    private boolean hasFallen() {
        return file.stage() == Stage.PENALTY_REVOKED;
    }
}
