package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.store.ApprovedReward;

/** Ends a reward that its reporter gives up (自愿放弃奖励), once: again asked, it tells the same. */
@ApplicationScoped
public class Waiving {
    private final ReportFollowUp followUp;
    private final Rewards rewards;
    private final TokenCheck tokens;
    private final ClaimLedger ledger;
    private final TimeSource time;

    Waiving(ReportFollowUp followUp, Rewards rewards, TokenCheck tokens, ClaimLedger ledger, TimeSource time) {
        this.followUp = followUp;
        this.rewards = rewards;
        this.tokens = tokens;
        this.ledger = ledger;
        this.time = time;
    }

    /** A second attempt meets what was quicker than the first: its own twin, a payment, or the end of the case. */
    public Uni<WaiverView> waive(Waiver waiver) {
        return attempt(waiver).onFailure(Overtaken.class).recoverWithUni(() -> attempt(waiver));
    }

    private Uni<WaiverView> attempt(Waiver waiver) {
        var number = waiver.receipt().caseNumber();
        return followUp.verified(waiver.receipt())
                .chain(check -> Panache.withSession(() -> rewards.of(number))
                        .invoke(Waiving::requireWaivable)
                        .call(() -> tokens.require(number, waiver.token(), check)))
                .chain(this::waived)
                .map(at -> WaiverView.of(number, at));
    }

    /** Before any token is looked at, as with a claim. */
    private static void requireWaivable(ReporterReward reward) {
        if (!isWaived(reward.history()) && (reward.state() == ReporterState.LAPSED || isPast(reward.history()))) {
            throw new Rejected(new Failure.RewardNotClaimable(reward.state().name()));
        }
    }

    /** Also where a transfer that was on its way is recovered since. */
    private static boolean isWaived(RewardHistory history) {
        return history.last(RewardStep.WAIVED).isPresent();
    }

    private static boolean isPast(RewardHistory history) {
        return history.after(RewardAct.WAIVE).isEmpty();
    }

    private Uni<Instant> waived(ReporterReward reward) {
        var history = reward.history();
        return history.last(RewardStep.WAIVED)
                .map(taken -> Uni.createFrom().item(taken.at()))
                .orElseGet(() -> take(reward.approved().orElseThrow(), history));
    }

    private Uni<Instant> take(ApprovedReward approved, RewardHistory history) {
        var now = time.now();
        return ledger.waive(approved, history, now).replaceWith(now);
    }
}
