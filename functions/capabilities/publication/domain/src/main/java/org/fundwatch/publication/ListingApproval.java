package org.fundwatch.publication;

import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;
import org.fundwatch.publication.ListingDecision.Approved;
import org.fundwatch.publication.ListingDecision.Reason;
import org.fundwatch.publication.ListingDecision.Refused;
import org.fundwatch.publication.ListingDecision.Undetermined;

/** Decides one listing (列入): whether it may be, how long it lasts and what of it is shown. Pure. */
public final class ListingApproval {

    /** Decides by the version in force on the day of the penalty (decision record 0009). */
    public static ListingDecision decide(ListingFacts facts, ListingPolicies policies) {
        return policies.inForce(facts.listed().place(), facts.sanction().decidedOn())
                .map(policy -> byPolicy(facts, policy, policies.trace(policy)))
                .orElseGet(() -> withoutPolicy(facts, policies.traceWithoutPolicy()));
    }

    private static ListingDecision withoutPolicy(ListingFacts facts, Trace start) {
        var trace = ListingRule.BLK_01.answer(facts.writeTo(start), false);
        return new Undetermined(new MissingFact("term of publication for the place"), trace);
    }

    private static ListingDecision byPolicy(ListingFacts facts, ListingPolicy policy, Trace start) {
        var inForce = ListingRule.BLK_01.answer(facts.writeTo(start), true);
        var listsIt = policy.subjects().contains(facts.listed().subject());
        var asked = ListingRule.BLK_02.answer(inForce, listsIt);
        return listsIt ? inTerm(facts, policy, asked) : new Refused(Reason.SUBJECT_NOT_LISTED, asked);
    }

    private static ListingDecision inTerm(ListingFacts facts, ListingPolicy policy, Trace asked) {
        // INTERPRETATION: 认定之日 is read as the day of the penalty, decision record 0009
        var term = Term.years(facts.sanction().decidedOn(), policy.years());
        var runs = term.covers(facts.today());
        var trace = ListingRule.BLK_03.answer(asked, runs);
        return runs ? new Approved(listing(facts, policy, term), trace) : new Refused(Reason.TERM_OVER, trace);
    }

    private static Listing listing(ListingFacts facts, ListingPolicy policy, Term term) {
        var shown = policy.masks().of(facts.unit());
        var entry = new Entry(facts.id(), facts.listed().place(), shown, facts.sanction(), term, policy.footing());
        return new Listing(
                facts.listed().number(), facts.listed().decision(), facts.unit().code(), entry);
    }

    private ListingApproval() {}
}
