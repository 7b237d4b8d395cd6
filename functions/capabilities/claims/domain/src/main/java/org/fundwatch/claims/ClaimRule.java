package org.fundwatch.claims;

import org.fundwatch.claims.knowledge.Codes;
import org.fundwatch.claims.published.CheckStage;

/** One rule of an edition with its values (规则). */
record ClaimRule(RuleHead head, Mode mode, Evaluator evaluator) {

    boolean isAskedAt(CheckStage stage) {
        return mode != Mode.DISABLED && head.stages().contains(stage);
    }

    /** Whether it can say nothing of any claim. */
    boolean isUnheld() {
        return evaluator instanceof Unheld;
    }

    Answer ask(Claim claim, Codes codes) {
        return evaluator instanceof OfPoints lines ? lines.ask(claim, codes) : evaluator.ask(claim);
    }
}
