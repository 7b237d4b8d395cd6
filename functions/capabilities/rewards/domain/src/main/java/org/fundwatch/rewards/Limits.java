package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The least and the most that one reward may be (最低、最高奖励金额), in fen; the floor never exceeds the cap. */
public record Limits(Money floor, Money cap) {

    /** What stands for a cap where no source gives one. */
    static final Money NO_CAP = Money.ofFen(Long.MAX_VALUE);

    static final Limits NONE = new Limits(Money.ZERO, NO_CAP);

    public Limits {
        if (floor.compareTo(cap) > 0) {
            throw new IllegalArgumentException("the floor exceeds the cap");
        }
    }

    public boolean isCapped() {
        return !cap.equals(NO_CAP);
    }

    /** The narrower of both: the higher floor, the lower cap. */
    Limits and(Limits other) {
        return new Limits(floor.atLeast(other.floor), cap.atMost(other.cap));
    }

    Trace explainFloor(Exact amount, Trace trace) {
        return RewardRule.RWD_05.answer(trace, amount.compareTo(Exact.of(floor)) < 0, amount, floor.toString());
    }

    Trace explainCap(Exact amount, Trace trace) {
        var against = isCapped() ? cap.toString() : "no cap seen";
        return RewardRule.RWD_06.answer(trace, amount.compareTo(Exact.of(cap)) > 0, amount, against);
    }

    /** The limits as a policy writes them; one that it leaves out was seen in no source. */
    static Limits of(Tree limits) {
        return new Limits(
                limits.has("floor") ? limits.money("floor") : Money.ZERO,
                limits.has("cap") ? limits.money("cap") : NO_CAP);
    }
}
