package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What a scheme pays for a true report that involves no amount (不涉及金额的奖励), and when. */
record WithoutAmount(When when, Formula formula) {

    /** The condition of the text. */
    enum When {
        /** No source seen says whether. */
        UNSEEN,
        /** The text wants a loss: it pays nothing. */
        NEVER,
        /** The report is true. */
        TRUE_REPORT,
        /** The report also avoided a loss. */
        LOSS_AVOIDED
    }

    private static final Formula NO_SUM = new Unseen("sum without an amount");

    /** Whether a sum is paid, as far as seen. */
    boolean isPaid() {
        return switch (when) {
            case TRUE_REPORT, LOSS_AVOIDED -> true;
            case UNSEEN, NEVER -> false;
        };
    }

    static WithoutAmount of(Tree policy) {
        if (!policy.has("without-amount")) {
            return new WithoutAmount(When.UNSEEN, NO_SUM);
        }
        var rule = policy.child("without-amount");
        return switch (rule.oneOf("when", When.class)) {
            case UNSEEN -> throw new Misfit(rule.pointer(), "must say when, or be left out");
            case NEVER -> new WithoutAmount(When.NEVER, NO_SUM);
            case TRUE_REPORT -> new WithoutAmount(When.TRUE_REPORT, Formula.of(rule));
            case LOSS_AVOIDED -> new WithoutAmount(When.LOSS_AVOIDED, Formula.of(rule));
        };
    }
}
