package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.cases.agreement.AgreementDecision.Allowed;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;

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
     */
    public record Note(String document, String reason, Optional<BarReason> bar) {
        /** Words that are blank or too long: {@link IllegalArgumentException}. */
        public Note {
            requireNonNull(bar);
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
