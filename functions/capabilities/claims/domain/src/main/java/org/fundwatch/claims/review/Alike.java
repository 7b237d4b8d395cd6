package org.fundwatch.claims.review;

import org.fundwatch.kernel.Money;

/**
 * Another finding of the same matter (同一事项): of the same visit and rule, about a charge of the same item and day, or about
 * the visit where neither is about a line.
 *
 * @param number of the finding in the check that is looked at
 * @param other the finding that it meets
 * @param later whether the other was asked about at a later stage, or at the same stage later
 * @param amount the other's money in question, in fen
 */
public record Alike(int number, FindingRef other, boolean later, Standing standing, Money amount) {

    /** How a finding counts (疑点计数状态). */
    public enum Standing {
        /** 未审: nobody has looked at it. */
        UNSEEN,
        /** 已审: somebody has, and it holds not all that the other is about, or less money. */
        SEEN,
        /** 已审且全部涵盖: somebody has, and it holds every charge of the other and no less money. */
        HOLDS,
        /** 已被替代: it counts nowhere. */
        SUPERSEDED
    }

    boolean isSeen() {
        return standing == Standing.SEEN || standing == Standing.HOLDS;
    }

    boolean counts() {
        return standing != Standing.SUPERSEDED;
    }
}
