package org.fundwatch.cases.points;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementFile;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.agreement.Restoration.Suspender;
import org.fundwatch.cases.agreement.RestorationDecision.Restored;
import org.fundwatch.cases.points.Registration.InstitutionFate;
import org.fundwatch.cases.points.Registration.Involvement;
import org.fundwatch.kernel.InstitutionCode;

/**
 * What a measure on an institution does to those who answer for it (联动处理): where its agreement is suspended they are
 * suspended, where it ended they are terminated. Whoever has points that stand on the measure answers for it.
 *
 * @param institutions the files of the institutions where acts were
 */
public record Linkage(List<AgreementFile> institutions, AgreementPolicies policies) {

    /**
     * A measure on an institution that reached a practitioner.
     *
     * @param measure its number in the institution's file
     * @param from its first day
     * @param registration what is left of it at the end of the day asked for
     */
    public record Linked(
            InstitutionCode institution, int measure, LocalDate from, InstitutionFate fate, Registration registration) {
        public Linked {
            requireNonNull(institution);
            requireNonNull(from);
            requireNonNull(fate);
            requireNonNull(registration);
        }
    }

    /**
     * A measure that fell, and on which points stand that nobody took back (记分依据的协议处理已被撤销).
     *
     * @param measure its number in the institution's file
     * @param document by which it fell
     */
    public record FallenFooting(int measure, LocalDate annulledOn, String document) {
        public FallenFooting {
            requireNonNull(annulledOn);
            requireNonNull(document);
        }
    }

    public Linkage {
        requireNonNull(policies);
        institutions = List.copyOf(institutions);
    }

    /** The measure that an act stands on, where it suspended or ended the agreement by the end of a day. */
    // INTERPRETATION: points that stand on a measure establish who answers for it, decision record 0018
    public Optional<Linked> of(FiledAct act, LocalDate on) {
        return act.isWithdrawn(on)
                ? Optional.empty()
                : standing(act.act().footing(), on).flatMap(measure -> linked(act, measure, on));
    }

    /** The measure that an act stands on, where it had fallen by the end of a day: the last of its day and document, once none of them stands. */
    // INTERPRETATION: points do not fall with the measure, decision record 0018
    public Optional<FallenFooting> fallen(FiledAct act, LocalDate on) {
        var measures = named(act.act().footing()).toList();
        return act.isWithdrawn(on) || measures.stream().anyMatch(it -> !it.isAnnulled(on))
                ? Optional.empty()
                : measures.stream().reduce((_, later) -> later).flatMap(it -> fallen(it, on));
    }

    private static Optional<FallenFooting> fallen(FiledMeasure measure, LocalDate on) {
        return measure.annulment(on)
                .map(fall -> new FallenFooting(measure.taken().number(), fall.on(), fall.document()));
    }

    /** The measures of the day and document. */
    private Stream<FiledMeasure> named(InstitutionMeasure footing) {
        return institutions.stream()
                .filter(_ -> footing.kind() == FootingKind.AGREEMENT_MEASURE)
                .filter(file -> file.institution().equals(footing.institution()))
                .flatMap(file -> file.measures().stream())
                .filter(it -> it.taken().decidedOn().equals(footing.decidedOn()))
                .filter(it -> it.taken().note().document().equals(footing.document()));
    }

    /** The last measure of the day and document that had not fallen by the end of the day asked for. */
    private Optional<FiledMeasure> standing(InstitutionMeasure footing, LocalDate on) {
        return named(footing)
                .filter(it -> it.taken().isTermination() || byAgency(it).isPresent())
                .filter(it -> !it.isAnnulled(on))
                .reduce((_, later) -> later);
    }

    private Optional<Linked> linked(FiledAct act, FiledMeasure measure, LocalDate on) {
        var taken = measure.taken();
        if (taken.isTermination()) {
            return linked(act, measure, taken.decidedOn(), InstitutionFate.TERMINATED, on);
        }
        return byAgency(measure)
                .map(Suspended::from)
                .flatMap(from -> linked(act, measure, from, InstitutionFate.SUSPENDED, on));
    }

    private static Optional<Suspended> byAgency(FiledMeasure measure) {
        return measure.taken().suspension().filter(_ -> measure.taken().suspender() == Suspender.AGENCY);
    }

    private Optional<Linked> linked(
            FiledAct act, FiledMeasure measure, LocalDate from, InstitutionFate fate, LocalDate on) {
        if (from.isAfter(on)) {
            return Optional.empty();
        }
        var over = goesOn(measure, on) || (isAssessed(act, from, on) && isTimeOver(measure, on));
        var left = over ? Registration.NORMAL : Registration.following(fate, Involvement.RESPONSIBLE);
        return Optional.of(
                new Linked(act.act().footing().institution(), measure.taken().number(), from, fate, left));
    }

    private static boolean isAssessed(FiledAct act, LocalDate from, LocalDate on) {
        return act.happened(PractitionerStepKind.RESTORATION_GRANTED, on)
                .filter(granted -> !granted.on().isBefore(from))
                .isPresent();
    }

    private static boolean isTimeOver(FiledMeasure measure, LocalDate on) {
        return measure.taken()
                .suspension()
                .map(Suspended::until)
                .filter(last -> !on.isAfter(last))
                .isEmpty();
    }

    private boolean goesOn(FiledMeasure measure, LocalDate on) {
        return measure.restoration(on, policies)
                .filter(Restored.class::isInstance)
                .isPresent();
    }
}
