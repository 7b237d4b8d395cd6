package org.fundwatch.credit;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** What is asked, and what the build of every scheme gives, on the way to a grade; a scheme numbers its own from 10. */
enum CreditRule {
    CRD_01("Is a scheme in force on the day?"),
    CRD_02("May that scheme decide here?"),
    CRD_03("Does the penalty count on the day?"),
    CRD_04("points to begin with"),
    CRD_05("points back, since no more are taken than there are"),
    CRD_06("Which grade does the score bear?"),
    CRD_07("Does the scheme know every article of the penalties that count?");

    private final String text;

    CreditRule(String text) {
        this.text = text;
    }

    Trace answer(Trace trace, boolean yes) {
        return answer(trace, yes ? "yes" : "no");
    }

    Trace answer(Trace trace, String answer) {
        return trace.step(id(), text, answer);
    }

    /** A line of the score that comes from the scheme's own build. */
    Reason gives(Points points) {
        return Reason.of(id(), text, points);
    }

    private RuleId id() {
        return new RuleId(name().replace('_', '-'));
    }
}
