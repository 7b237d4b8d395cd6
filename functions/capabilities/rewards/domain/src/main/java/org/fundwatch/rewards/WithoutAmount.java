package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What a scheme pays for a true report that involves no amount (不涉及金额的奖励), and when. */
record WithoutAmount(When when, Formula formula) {

    /** The condition of the text. */
    enum When {
        /** The scheme pays nothing, as far as seen. */
        NEVER,
        /** The report is true. */
        TRUE_REPORT,
        /** The report also avoided a loss. */
        LOSS_AVOIDED
    }

    static final WithoutAmount NOTHING = new WithoutAmount(When.NEVER, new Unseen("sum without an amount"));

    static WithoutAmount of(Tree policy) {
        if (!policy.has("without-amount")) {
            return NOTHING;
        }
        var rule = policy.child("without-amount");
        var when = rule.oneOf("when", When.class);
        if (when == When.NEVER) {
            throw new Misfit(rule.pointer(), "must say when, or be left out");
        }
        return new WithoutAmount(when, Formula.of(rule));
    }
}
