package org.fundwatch.cases;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** The questions of a penalty, in their order; each answer goes into the trace. */
enum PenaltyRule {
    IN_FORCE("PEN-01", "Is a penalty policy in force on the day of the decision?"),
    MOVED_BY_INTENT(
            "PEN-02", "Is it conduct whose purpose was to defraud the fund, which moves it to the rule on fraud?"),
    HAS_RANGE("PEN-03", "Does the policy give a rule for this conduct?"),
    IN_RANGE("PEN-04", "Does the choice lie in what the rule leaves, ends included?"),
    CONDITION("PEN-05", "Is the fine's precondition met?"),
    ELSEWHERE("PEN-06", "Has another authority fined the same act?"),
    FACTORS("PEN-07", "Which listed factors were picked?"),
    BENCHMARK("PEN-08", "Which tiers does the place's benchmark offer?"),
    SECOND_PERSON("PEN-09", "Did a second person sign?"),
    AMOUNT("PEN-10", "What does the article order about the amount itself?"),
    SUSPENDED("PEN-11", "Does the article leave the suspension that was chosen, ends included?"),
    FLAGGED("PEN-12", "Does a picked factor speak against the choice?");

    private final String id;
    private final String question;

    PenaltyRule(String id, String question) {
        this.id = id;
        this.question = question;
    }

    Trace answered(Trace trace, boolean answer) {
        return trace.step(new RuleId(id), question, yesOrNo(answer));
    }

    Trace answered(Trace trace, Finding finding, boolean answer) {
        return answered(trace, finding, yesOrNo(answer));
    }

    Trace answered(Trace trace, Finding finding, String answer) {
        return trace.step(new RuleId(id), question, "finding " + finding.number() + ": " + answer);
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
