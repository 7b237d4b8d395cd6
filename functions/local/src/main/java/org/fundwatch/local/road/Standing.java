package org.fundwatch.local.road;

import org.fundwatch.kernel.Tree;

/** Where an answer stands in law: the policy, without its family, and its article. */
record Standing(String policy, String article) {

    /** The policy that the trace of a decision names. */
    static String policy(Tree decision) {
        return decision.child("trace").text("policy").replaceFirst(".*/", "");
    }

    @Override
    public String toString() {
        return (policy + " " + article).strip();
    }
}
