package org.fundwatch.rewards;

import java.math.RoundingMode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** How a scheme turns a case value (案值) into an amount, before the scheme's floor and cap. Each shape is a case. */
public sealed interface Formula permits Marginal, Whole {

    /** The amount in fen for a case value above zero; a part of a fen goes where {@code rounding} says. */
    Money applyTo(Money caseValue, Subject subject, RoundingMode rounding);

    static Formula of(Tree formula) {
        if (formula.has("marginal")) {
            return Marginal.of(formula.children("marginal"));
        }
        if (formula.has("whole")) {
            return Whole.of(formula.child("whole"));
        }
        throw new Misfit(formula.pointer(), "must be marginal or whole");
    }
}
