package org.fundwatch.claims;

/** One way to find something (判定方法), with the values of a rule in it. Pure. */
@FunctionalInterface
interface Evaluator {
    Answer ask(Claim claim);
}
