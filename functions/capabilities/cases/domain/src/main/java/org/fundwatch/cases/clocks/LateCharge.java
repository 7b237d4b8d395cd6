package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fundwatch.cases.clocks.Arrears.Contest;
import org.fundwatch.cases.clocks.LateChargeDecision.Charged;
import org.fundwatch.cases.clocks.LateChargeDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;

/** Works out what late payment of a fine costs (加处罚款), 程序规定 Art. 55: never more than the fine. */
public final class LateCharge {
    /** Changes when the same facts and rule could get another answer. */
    public static final String CODE_VERSION = "late-charge/1";

    private LateCharge() {}

    /** What is owed at the end of a day, by the rule in force on the last day of payment. */
    public static LateChargeDecision on(Money fine, LocalDate dueOn, LocalDate day, Timeline<LateChargeRule> rules) {
        return on(Arrears.of(fine, dueOn), day, rules);
    }

    /** The same of a fine that may be contested: whether the charge then runs on is not in the sources. */
    public static LateChargeDecision on(Arrears arrears, LocalDate day, Timeline<LateChargeRule> rules) {
        var rule = rules.at(arrears.dueOn());
        if (rule.isEmpty()) {
            return new Undetermined(new MissingFact("rule on late payment in force on " + arrears.dueOn()));
        }
        return arrears.contest() == Contest.NONE
                ? charged(arrears, day, rule.orElseThrow())
                : new Undetermined(new MissingFact("whether the late charge runs during " + arrears.contest()));
    }

    private static Charged charged(Arrears arrears, LocalDate day, LateChargeRule rule) {
        var days = Math.max(0, ChronoUnit.DAYS.between(arrears.dueOn(), day));
        var trace = Trace.start(rule.id(), rule.version(), CODE_VERSION)
                .fact("fineFen", Long.toString(arrears.fine().fen()))
                .fact("dueOn", arrears.dueOn().toString())
                .fact("day", day.toString());
        trace = ClockQuestion.CLK_10.answered(trace, true);
        trace = ClockQuestion.CLK_11.answered(trace, false);
        trace = ClockQuestion.CLK_12.answered(trace, Long.toString(days));
        trace = ClockQuestion.CLK_13.answered(trace, rule.isCappedAfter(days));
        return new Charged(arrears.fine().share(rule.shareAfter(days), rule.rounding()), days, rule.basis(), trace);
    }
}
