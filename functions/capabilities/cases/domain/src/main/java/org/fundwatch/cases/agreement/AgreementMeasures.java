package org.fundwatch.cases.agreement;

import org.fundwatch.cases.agreement.AgreementDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;

/** Decides measures under agreements (协议处理): which may be taken, and when the agreement must end instead. */
public final class AgreementMeasures {
    /** Changes when the same facts and policy could get another answer. */
    public static final String CODE_VERSION = "agreement-measures/4";

    private AgreementMeasures() {}

    /** The answer on one proposal, by the rules in force on the day of the measure. */
    public static AgreementDecision decide(AgreementFacts facts, Proposal proposal, AgreementPolicies policies) {
        var kind = facts.agreement().kind();
        return policies.at(kind, facts.decidedOn())
                .map(policy -> new Deliberation(facts, proposal, policy).decision())
                .orElseGet(() -> new Undetermined(
                        new MissingFact("rules on agreements with a " + kind + " in force on " + facts.decidedOn())));
    }
}
