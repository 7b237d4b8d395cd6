package org.fundwatch.claims;

/** One rule of an edition with its values (规则). */
record ClaimRule(RuleHead head, Mode mode, Evaluator evaluator) {

    Answer ask(Claim claim) {
        return evaluator.ask(claim);
    }
}
