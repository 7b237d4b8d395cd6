package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.WorkingDays;

/** The end of one period, and why (期限计算结果). */
public record Reckoned(Due due, Trace trace) {

    static Reckoned by(ClockText text, RewardClock clock, LocalDate start, WorkingDays calendar, String codeVersion) {
        var term = text.rule(clock).orElseThrow().term();
        var due = term.from(start, calendar);
        var trace = Trace.start(text.id(), text.version(), codeVersion);
        trace = ClockQuestion.RCL_01.answered(trace, text.basis().instrument());
        trace = ClockQuestion.RCL_02.answered(trace, start.toString());
        trace = ClockQuestion.RCL_03.answered(trace, term + (term.rolls() ? ", yes" : ", no"));
        return new Reckoned(due, ClockQuestion.RCL_04.answered(trace, said(due)));
    }

    static Reckoned without(ClockText text, MissingFact missing, String codeVersion) {
        var trace = Trace.start(text.id(), text.version(), codeVersion);
        return new Reckoned(
                new Due.Undetermined(missing, Optional.empty()),
                ClockQuestion.RCL_01.answered(trace, "undetermined: " + missing.name()));
    }

    private static String said(Due due) {
        return switch (due) {
            case Due.On(var day) -> day.toString();
            case Due.Undetermined open -> "undetermined: " + open.missing().name();
        };
    }
}
