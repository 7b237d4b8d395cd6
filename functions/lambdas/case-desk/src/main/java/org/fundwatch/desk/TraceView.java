package org.fundwatch.desk;

import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.TraceStep;

/** Why a decision is what it is. */
record TraceView(
        String policy, String policyVersion, String codeVersion, Map<String, String> facts, List<StepView> steps) {

    /** One rule with its question and answer. */
    record StepView(String rule, String question, String answer) {
        static StepView of(TraceStep step) {
            return new StepView(step.rule().value(), step.question(), step.answer());
        }
    }

    static TraceView of(Trace trace) {
        return new TraceView(
                trace.policy().value(),
                trace.policyVersion(),
                trace.codeVersion(),
                trace.facts(),
                trace.steps().stream().map(StepView::of).toList());
    }
}
