package org.fundwatch.publication;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** The questions that lead to a listing, in the order in which they are asked. */
enum ListingRule {
    BLK_01("Was a policy for the place in force on the day of the penalty?"),
    BLK_02("Does it list subjects of this kind?"),
    BLK_03("Does the term still run on the day of the approval?");

    private final String question;

    ListingRule(String question) {
        this.question = question;
    }

    Trace answer(Trace trace, boolean yes) {
        return trace.step(new RuleId(name().replace('_', '-')), question, yes ? "yes" : "no");
    }
}
