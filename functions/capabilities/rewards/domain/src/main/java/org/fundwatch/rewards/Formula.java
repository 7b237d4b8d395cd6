package org.fundwatch.rewards;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** How a scheme turns a case value (案值) into an amount, before the scheme's floor and cap. Each shape is a case. */
sealed interface Formula
        permits Flat, Marginal, Banded, Whole, ByLevel, ByNature, PickedRate, PickedSum, Fixed, Unseen {

    /** The amount in fen, or what has to be known first. */
    Computed applyTo(RewardFacts facts, Terms terms);

    static Formula of(Tree formula) {
        if (formula.has("marginal")) {
            return Marginal.of(formula.children("marginal"));
        }
        if (formula.has("whole")) {
            return Whole.of(formula.child("whole"));
        }
        if (formula.has("levels")) {
            return ByLevel.of(formula.child("levels"));
        }
        if (formula.has("natures")) {
            return ByNature.of(formula.child("natures"));
        }
        return ofOneTable(formula);
    }

    private static Formula ofOneTable(Tree formula) {
        if (formula.has("banded")) {
            return Banded.of(formula);
        }
        if (formula.has("rates")) {
            return PickedRate.of(formula);
        }
        if (formula.has("sums")) {
            return PickedSum.of(formula);
        }
        if (formula.has("flat")) {
            return new Flat(formula.ratio("flat"));
        }
        if (formula.has("fixed")) {
            return new Fixed(formula.money("fixed"));
        }
        if (formula.has("unseen")) {
            return new Unseen(formula.text("unseen"));
        }
        throw new Misfit(formula.pointer(), "must have one of the shapes of a formula");
    }
}
