package org.fundwatch.cases;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** The questions of a penalty, in their order; each answer goes into the trace. */
enum PenaltyRule {
    IN_FORCE("PEN-01", "Is a penalty policy in force on the day of the decision?"),
    MOVED_BY_INTENT("PEN-02", "Is it Art. 38 conduct whose purpose was to defraud the fund?"),
    HAS_RANGE("PEN-03", "Does the policy give a range of multiples for this conduct?"),
    IN_RANGE("PEN-04", "Does the chosen multiple lie in the range, ends included?");

    private final String id;
    private final String question;

    PenaltyRule(String id, String question) {
        this.id = id;
        this.question = question;
    }

    Trace answered(Trace trace, boolean answer) {
        return trace.step(new RuleId(id), question, answer ? "yes" : "no");
    }

    Trace answered(Trace trace, Finding finding, boolean answer) {
        return trace.step(new RuleId(id), question, "finding " + finding.number() + ": " + (answer ? "yes" : "no"));
    }
}
