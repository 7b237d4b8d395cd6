package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/** The least and the most that one reward may be (最低、最高奖励金额), in fen; the floor never exceeds the cap. */
public record Limits(Money floor, Money cap) {

    public Limits {
        if (floor.compareTo(cap) > 0) {
            throw new IllegalArgumentException("the floor exceeds the cap");
        }
    }

    /** The amount, lifted to the floor or held at the cap. */
    public Money hold(Money amount) {
        return amount.atLeast(floor).atMost(cap);
    }

    Trace explain(Money amount, Trace trace) {
        var floored = RewardRule.RWD_05.answer(trace, amount.compareTo(floor) < 0, amount, floor);
        return RewardRule.RWD_06.answer(floored, amount.compareTo(cap) > 0, amount, cap);
    }

    static Limits of(Tree limits) {
        return new Limits(limits.money("floor"), limits.money("cap"));
    }
}
