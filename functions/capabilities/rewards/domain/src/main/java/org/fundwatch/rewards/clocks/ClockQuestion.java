package org.fundwatch.rewards.clocks;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** The questions of a period, in their order; each answer goes into the trace. */
enum ClockQuestion {
    RCL_01("Which text gives the period in the place?"),
    RCL_02("On which day does it begin, a day that is not counted itself?"),
    RCL_03("How long does it run, and does an end on a day of rest move on?"),
    RCL_04("With which day does it end?");

    private final String question;

    ClockQuestion(String question) {
        this.question = question;
    }

    Trace answered(Trace trace, String answer) {
        return trace.step(new RuleId(name().replace('_', '-')), question, answer);
    }
}
