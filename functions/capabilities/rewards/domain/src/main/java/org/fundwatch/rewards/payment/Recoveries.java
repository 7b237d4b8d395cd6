package org.fundwatch.rewards.payment;

import java.util.List;
import java.util.Optional;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.RewardStep;

/**
 * What of one reward was paid, and what came back of it (奖励资金追回情况).
 *
 * @param paid so many of its transfers were paid, and not sent back by the bank
 * @param open so many are ordered, and nobody knows yet what the bank makes of them
 * @param vouchers one for each of them whose money came back
 */
public record Recoveries(long paid, long open, List<String> vouchers) {
    public Recoveries {
        vouchers = List.copyOf(vouchers);
    }

    /**
     * Where the reward stands once the money of one more transfer came back; empty where none is waited for, or it is not known yet
     * which of two is the one too many.
     */
    public Optional<RewardStep> afterAnother(RewardStep from) {
        return isUnknownWhich(from)
                ? Optional.empty()
                : RewardLifecycle.after(from, RewardAct.RECOVER).map(to -> leaves(to) ? to : from);
    }

    /** The number of the next voucher. */
    public int next() {
        return vouchers.size() + 1;
    }

    /** The bank may send the open one back: then the reward was paid once, and nothing of it is to come back. */
    private boolean isUnknownWhich(RewardStep from) {
        return from == RewardStep.DOUBLED && open > 0;
    }

    /** One payment stays with a reward that was paid, and none with one that was recovered. */
    private boolean leaves(RewardStep to) {
        var kept = to == RewardStep.PAID ? 1 : 0;
        return paid - next() <= kept;
    }
}
