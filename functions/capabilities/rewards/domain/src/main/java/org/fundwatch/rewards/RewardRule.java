package org.fundwatch.rewards;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** The questions that lead to a reward, in the order in which they are asked. */
enum RewardRule {
    RWD_01("Was a rate seen in a text of the place that may decide a reward?"),
    RWD_02("Is the first day in force of that scheme known?"),
    RWD_03("Was a version of it in force on the day of the report?"),
    RWD_04("Did the reported matter cost the fund money?"),
    RWD_05("Does the formula alone give less than the floor?"),
    RWD_06("Does the formula alone give more than the cap?"),
    RWD_07("Is the reporter an insider whom the scheme pays more?"),
    RWD_08("Does the scheme pay a true report that involves no amount?"),
    RWD_09("Is the case decided by a text in force, and not by a draft or a supposed one?"),
    RWD_10("Is it known how much of the loss belongs to the reported matter?"),
    RWD_25("How do the reporters of one matter share one reward?"),
    RWD_26("Is it known whether a reward is due after a decision that was made anew?");

    private final String question;

    RewardRule(String question) {
        this.question = question;
    }

    Trace answer(Trace trace, boolean yes) {
        return trace.step(id(), question, yes ? "yes" : "no");
    }

    Trace answer(Trace trace, String answer) {
        return trace.step(id(), question, answer);
    }

    /** Answers whether an amount passed a limit, and says both, in yuan. */
    Trace answer(Trace trace, boolean yes, Exact amount, String limit) {
        return trace.step(id(), question, (yes ? "yes: " : "no: ") + amount + " against " + limit);
    }

    private RuleId id() {
        return new RuleId(name().replace('_', '-'));
    }
}
