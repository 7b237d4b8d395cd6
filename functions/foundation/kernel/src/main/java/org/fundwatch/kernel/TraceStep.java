package org.fundwatch.kernel;

/** One rule asked while deciding (裁量步骤): its id, the question it puts, the answer that the facts gave. */
public record TraceStep(RuleId rule, String question, String answer) {
    public TraceStep {
        Required.filled(question, "a question");
        Required.filled(answer, "an answer");
    }
}
