package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Refusal;
import org.fundwatch.cases.agreement.Reapplication.Applicant;
import org.fundwatch.cases.agreement.Reapplication.Past;
import org.fundwatch.kernel.InstitutionCode;

/**
 * The end of another shop's agreement, by its principal's conduct, with which that of this one ended (同一主体的其他药店同时解除).
 *
 * @param of the shop whose agreement was terminated
 * @param measure its number in that shop's file
 * @param on its day
 */
public record FollowedEnd(InstitutionCode of, int measure, LocalDate on) {
    public FollowedEnd {
        requireNonNull(of);
        requireNonNull(on);
    }

    /** Whether this shop may apply again: the principal's bar is all that is known of it. */
    ReapplicationDecision again(InstitutionCode shop, LocalDate day, AgreementPolicies policies) {
        var past = List.of(new Past(BarReason.PRINCIPAL_OF_TERMINATED, on));
        return Reapplication.bar(new Applicant(InstitutionKind.of(shop), past, Set.of()), day, policies);
    }

    /** An agreement that began after this end is a new one. */
    boolean isBefore(ServiceAgreement agreement) {
        return on.isBefore(agreement.from());
    }

    /** That there is nothing left to suspend or to end; empty where no rules are in force on the day of the measure. */
    Optional<NotAllowed> refused(AgreementFacts facts, Proposal proposal, AgreementPolicies policies) {
        return policies.at(facts.agreement().kind(), facts.decidedOn())
                .map(policy -> new NotAllowed(
                        Refusal.ALREADY_ENDED,
                        policy.spread().basis(),
                        AgreementRule.AGR_01.answered(
                                FactSheet.opened(facts, proposal, policy)
                                        .fact("endedWith", of.value() + " " + measure + " " + on),
                                true)));
    }
}
