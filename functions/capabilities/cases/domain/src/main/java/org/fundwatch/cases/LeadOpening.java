package org.fundwatch.cases;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** Decides when findings become a lead (线索); the same for a month's checks in whatever order they came. */
public final class LeadOpening {
    private static final RuleId BOUND = new RuleId("LED-01");

    private static final RuleId REFERRED = new RuleId("LED-02");
    private static final PolicyId REFERRAL = new PolicyId("leads/referral");
    private static final String NO_BOUND = "no bound";

    private LeadOpening() {}

    public static LeadDecision decide(Tally tally, LeadPolicies policies) {
        var policy = policies.of(tally.month());
        if (policy.isEmpty()) {
            return new LeadDecision.NoPolicy();
        }
        return policy.filter(it -> it.isReachedBy(tally))
                .<LeadDecision>map(it -> new LeadDecision.Opened(it, trace(tally, it, policies)))
                .orElseGet(LeadDecision.NotReached::new);
    }

    /** A lead since reviewers handed a verified finding over; it names none of them, since any opens the same lead. */
    public static Lead referred(Tally tally, String codeVersion, Instant openedAt) {
        var trace = Trace.start(REFERRAL, NO_BOUND, codeVersion)
                .fact("institution", tally.institution().value())
                .fact("month", tally.month().toString())
                .step(REFERRED, "have reviewers handed a verified finding of the month over", "yes");
        return new Lead(tally, Optional.empty(), trace, openedAt);
    }

    /** Says that the bound was reached and not by how much: that depends on the order in which the checks came. */
    private static Trace trace(Tally tally, LeadPolicy policy, LeadPolicies policies) {
        return policies.trace(policy)
                .fact("institution", tally.institution().value())
                .fact("month", tally.month().toString())
                .step(BOUND, "have the month's findings reached " + policy.findingsPerMonth(), "yes");
    }
}
