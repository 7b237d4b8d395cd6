package org.fundwatch.claims;

/**
 * A rule that needs what no request, history or setting holds (数据未接入): never a finding, always said.
 *
 * @param what path of what is missing
 */
record Unheld(String what) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.lacks(what);
    }
}
