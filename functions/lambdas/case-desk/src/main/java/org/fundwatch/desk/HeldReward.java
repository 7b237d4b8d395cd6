package org.fundwatch.desk;

import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;
import org.fundwatch.rewards.store.DecidedReward;

/** A reward with its case held: nobody else at the desk acts on it until the transaction ends. */
record HeldReward(CaseFile file, DecidedReward decided, RewardHistory history) {

    /** The facts that the last decision was made on. */
    RewardFacts facts() {
        return RewardFacts.of(decided.trace());
    }

    /** The next step by this act; one that the lifecycle does not allow here is {@link Failure.NotAllowedNow}. */
    TakenStep step(RewardAct act, Order order, Optional<ApprovalNumber> approval, Optional<String> note) {
        if (file.stage() == Stage.PENALTY_REVOKED) {
            throw notAllowed(act);
        }
        var to = history.after(act).orElseThrow(() -> notAllowed(act));
        var known = approval.or(history::approval);
        return new TakenStep(history.next(), to, order.at(), Optional.of(order.by()), known, note);
    }

    Rejected notAllowed(RewardAct act) {
        var stage = file.stage() == Stage.PENALTY_REVOKED
                ? file.stage().name()
                : history.current().name();
        return new Rejected(new Failure.NotAllowedNow(stage, act.name()));
    }

    /** Whoever took a step before is {@link Failure.SecondPersonNeeded}. */
    void requireAnother(ActorId than, RewardStep took) {
        if (history.took(took, than)) {
            throw new Rejected(new Failure.SecondPersonNeeded());
        }
    }
}
