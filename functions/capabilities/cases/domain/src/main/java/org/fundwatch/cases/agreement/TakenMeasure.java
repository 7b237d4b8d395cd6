package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.Spread;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.kernel.InstitutionCode;

/**
 * A measure as it stands on file (已作出的协议处理).
 *
 * @param number its place in the institution's file, from 1
 */
public record TakenMeasure(int number, Taken decision, Note note) {

    /**
     * What the officer adds in words (经办意见).
     *
     * @param document the number of the measure's document (文书编号)
     * @param reason why
     * @param bar for what an agreement ended, as people established it; empty where they have not, or where none ended
     * @param shops the other shops of the same principal, as people established them
     */
    public record Note(String document, String reason, Optional<BarReason> bar, Set<InstitutionCode> shops) {
        /** Of a measure that reaches no other shop. */
        public Note(String document, String reason, Optional<BarReason> bar) {
            this(document, reason, bar, Set.of());
        }

        /** Words that are blank or too long: {@link IllegalArgumentException}. */
        public Note {
            requireNonNull(bar);
            shops = Set.copyOf(shops);
            WordLimits.require(document, WordLimits.DOCUMENT);
            WordLimits.require(reason, WordLimits.REASON);
        }
    }

    /** What the decision rested on. */
    public AgreementFacts facts() {
        return AgreementReplay.facts(decision.trace());
    }

    public LocalDate decidedOn() {
        return facts().decidedOn();
    }

    /** What was done, which need not be what was proposed. */
    public Measure measure() {
        return switch (decision) {
            case Allowed allowed -> allowed.measure();
            case DamagesDue _ -> Measure.DAMAGES;
            case Suspended _ -> Measure.SUSPEND_AGREEMENT;
            case Terminated _ -> Measure.TERMINATE_AGREEMENT;
        };
    }

    /** The suspension that it is, if it is one. */
    public Optional<Suspended> suspension() {
        return decision instanceof Suspended suspended ? Optional.of(suspended) : Optional.empty();
    }

    /** Whether the reason for which an agreement is said to have ended fits how it ended; no reason fits everything. */
    public boolean fits(AgreementPolicies policies) {
        return note.bar().map(reason -> fits(reason, policies)).orElse(true);
    }

    private boolean fits(BarReason reason, AgreementPolicies policies) {
        return decision instanceof Terminated ended
                && policies.at(facts().agreement().kind(), decidedOn())
                        .filter(policy -> policy.termination().allows(reason, ended.grounds()))
                        .isPresent();
    }

    /** Whether the agreements of other shops of the same principal end with it. */
    public boolean reachesShops() {
        return decision instanceof Terminated ended && ended.spread().contains(Spread.SHOPS_OF_SAME_PRINCIPAL);
    }

    public boolean isTermination() {
        return decision instanceof Terminated;
    }

    /** Who suspended the agreement, where it is a suspension. */
    public Restoration.Suspender suspender() {
        return AgreementReplay.proposal(decision.trace()) instanceof Proposal.SuspendOnRequest
                ? Restoration.Suspender.INSTITUTION
                : Restoration.Suspender.AGENCY;
    }
}
