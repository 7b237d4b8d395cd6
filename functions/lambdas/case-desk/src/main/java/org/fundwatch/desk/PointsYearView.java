package org.fundwatch.desk;

import static java.util.Optional.empty;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.points.Consequence;
import org.fundwatch.cases.points.FiledAct;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.Linkage;
import org.fundwatch.cases.points.Outcome;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsPolicy;
import org.fundwatch.cases.points.PointsReason;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.cases.points.PractitionerFile;
import org.fundwatch.cases.points.Registration;
import org.fundwatch.cases.points.Registration.InstitutionFate;
import org.fundwatch.cases.points.Situation;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.WorkingDays;

/**
 * A practitioner's calendar year, as it stands on a day, over all workplaces.
 *
 * @param total absent while undetermined
 * @param lines by the days of the measures; they add up to the total
 * @param registration by the consequences on file, of whatever year, and by the measures on institutions
 * @param workplaces where acts are on file; the registration holds at every workplace
 * @param linked suspensions and ends of agreements that the practitioner answers for
 * @param restorationAskBy the day on which to ask that a suspension be lifted
 * @param freeOn the first day on which a new registration may be made after a termination
 * @param missing when undetermined: what the sources or the file do not say
 * @param bands what the rules of the year leave to pick from; empty where none are in force
 */
record PointsYearView(
        String practitioner,
        int year,
        LocalDate on,
        Optional<Integer> total,
        List<PointsLineView> lines,
        Optional<PointsOutcomeView> outcome,
        Registration registration,
        List<String> workplaces,
        List<LinkedView> linked,
        Optional<LocalDate> restorationAskBy,
        Optional<LocalDate> freeOn,
        Optional<String> missing,
        Optional<PenaltyView.BasisView> basis,
        Optional<TraceView> trace,
        List<PointsActView> acts,
        List<PointsBandView> bands) {

    /** One line of the total: no points where the same act already counts at its highest. */
    record PointsLineView(String act, Situation situation, String institution, LocalDate on, int points) {
        static PointsLineView of(PointsReason reason) {
            return new PointsLineView(
                    reason.act().value(),
                    reason.situation(),
                    reason.institution().value(),
                    reason.on(),
                    reason.points());
        }
    }

    /** The band that a situation lies in, and the measure on the institution that it needs. */
    record PointsBandView(Situation situation, int from, int to, Optional<FootingKind> footing) {}

    /** A measure on an institution, and what is left of what it did to the practitioner on the day asked for. */
    record LinkedView(
            String institution, int measure, LocalDate from, InstitutionFate fate, Registration registration) {
        static LinkedView of(Linkage.Linked linked) {
            return new LinkedView(
                    linked.institution().value(),
                    linked.measure(),
                    linked.from(),
                    linked.fate(),
                    linked.registration());
        }
    }

    static PointsYearView of(PractitionerFile file, Year year, LocalDate on, PointsRules rules, Linkage linkage) {
        var decision = file.year(year, on, rules.points());
        var counted = decision instanceof Counted it ? Optional.of(it) : Optional.<Counted>empty();
        var policy = rules.points().at(year.atDay(1));
        var acts = file.acts().stream()
                .filter(act -> Year.from(act.act().countedOn()).equals(year))
                .toList();
        return new PointsYearView(
                file.practitioner().value(),
                year.getValue(),
                on,
                counted.map(Counted::total),
                counted.map(PointsYearView::lines).orElse(List.of()),
                counted.map(Counted::outcome).map(PointsOutcomeView::of),
                file.registration(on, rules.points(), linkage),
                file.workplaces().stream().map(InstitutionCode::value).toList(),
                file.linked(on, linkage).stream().map(LinkedView::of).toList(),
                policy.flatMap(it -> askBy(acts, on, it)),
                counted.map(Counted::outcome).flatMap(outcome -> freeOn(outcome, acts, on)),
                missing(decision),
                counted.map(Counted::basis).map(PenaltyView.BasisView::of),
                counted.map(Counted::trace).map(TraceView::of),
                acts.stream()
                        .map(act -> PointsActView.of(act, on, rules, linkage))
                        .toList(),
                policy.map(PointsYearView::bands).orElse(List.of()));
    }

    private static List<PointsLineView> lines(Counted counted) {
        return counted.reasons().stream().map(PointsLineView::of).toList();
    }

    private static Optional<String> missing(PointsDecision decision) {
        return decision instanceof PointsDecision.Undetermined(var fact) ? Optional.of(fact.name()) : empty();
    }

    private static Optional<LocalDate> askBy(List<FiledAct> acts, LocalDate on, PointsPolicy policy) {
        return acts.stream()
                .map(Consequence::new)
                .flatMap(it -> it.restorationAskedOn(on, policy, WorkingDays.china()).stream())
                .map(due -> due.earliest())
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> freeOn(Outcome outcome, List<FiledAct> acts, LocalDate on) {
        return outcome instanceof Outcome.Terminated terminated
                ? acts.stream()
                        .map(Consequence::new)
                        .flatMap(it -> it.termination(on).stream())
                        .map(began -> terminated.freeOn(began.on()))
                        .max(LocalDate::compareTo)
                : empty();
    }

    private static List<PointsBandView> bands(PointsPolicy policy) {
        return Stream.of(Situation.values())
                .flatMap(situation -> policy.bandOf(situation).stream()
                        .map(range ->
                                new PointsBandView(situation, range.min(), range.max(), policy.footing(situation))))
                .toList();
    }
}
