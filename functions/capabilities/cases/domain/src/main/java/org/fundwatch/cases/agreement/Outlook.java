package org.fundwatch.cases.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;

/** What the rules would answer to each measure if it were proposed now (可采取的措施); nothing is decided by it. */
public record Outlook(Measure measure, AgreementDecision decision) {

    /**
     * One answer for each measure: a suspension from the day of the facts for a risk to the fund, damages of a base of nothing,
     * of which only the multiple tells anything.
     */
    static List<Outlook> of(AgreementFile file, AgreementFacts facts, AgreementPolicies policies) {
        return Stream.of(Measure.values())
                .map(measure -> new Outlook(measure, file.decide(facts, proposal(measure, facts), policies)))
                .toList();
    }

    private static Proposal proposal(Measure measure, AgreementFacts facts) {
        return switch (measure) {
            case DAMAGES -> new Proposal.Damages(Money.ZERO);
            case SUSPEND_AGREEMENT -> new Proposal.Suspend(SuspensionGround.FUND_AT_RISK, facts.decidedOn());
            case TERMINATE_AGREEMENT -> new Proposal.Terminate();
            case TALK, WITHHOLD_PAYMENT, DENY_PAYMENT, REFUSE_SETTLEMENT, RECOVER_PAYMENT, SUSPEND_STAFF ->
                new Proposal.Step(measure);
        };
    }
}
