package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** The questions that lead to a reward, in the order in which they are asked. */
enum RewardRule {
    RWD_01("Has the place a published reward scheme?"),
    RWD_02("Is the first day in force of that scheme known?"),
    RWD_03("Was a version of it in force on the day of the report?"),
    RWD_04("Did the reported matter cost the fund money?"),
    RWD_05("Does the formula alone give less than the floor?"),
    RWD_06("Does the formula alone give more than the cap?");

    private final String question;

    RewardRule(String question) {
        this.question = question;
    }

    Trace answer(Trace trace, boolean yes) {
        return trace.step(id(), question, yes ? "yes" : "no");
    }

    /** Answers whether an amount passed a limit, and says both, in yuan. */
    Trace answer(Trace trace, boolean yes, Money amount, Money limit) {
        return trace.step(id(), question, (yes ? "yes: " : "no: ") + amount + " against " + limit);
    }

    private RuleId id() {
        return new RuleId(name().replace('_', '-'));
    }
}
