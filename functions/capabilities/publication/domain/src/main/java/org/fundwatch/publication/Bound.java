package org.fundwatch.publication;

import java.math.BigDecimal;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** The most that may change from one edition to the next (变动上限): a number, or a share of the edition before if that is more. */
record Bound(int atLeast, Ratio share) {

    Bound {
        if (atLeast < 0) {
            throw new IllegalArgumentException("a bound is zero or more");
        }
    }

    /** The bound after an edition with so many entries; a part of an entry is dropped. */
    int of(int previous) {
        var part = share.value().multiply(BigDecimal.valueOf(previous)).intValue();
        return Math.max(atLeast, part);
    }

    static Bound of(Tree bound) {
        return new Bound(bound.integer("at-least"), bound.ratio("or-share"));
    }
}
