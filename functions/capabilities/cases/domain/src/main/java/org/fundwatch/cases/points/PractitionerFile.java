package org.fundwatch.cases.points;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.cases.points.Outcome.Suspended;
import org.fundwatch.cases.points.Outcome.Terminated;
import org.fundwatch.cases.points.StepAnswer.AppealedTooLate;
import org.fundwatch.cases.points.StepAnswer.BarredUntil;
import org.fundwatch.cases.points.StepAnswer.DoesNotFollow;
import org.fundwatch.cases.points.StepAnswer.Fits;
import org.fundwatch.cases.points.StepAnswer.MonthsOutOfRange;
import org.fundwatch.cases.points.StepAnswer.OutOfOrder;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;

/** All points on file of one practitioner, at all workplaces (记分档案). */
public record PractitionerFile(PractitionerCode practitioner, List<FiledAct> acts) {
    private static final MissingFact REPAIR = new MissingFact("what repair gives back in the place's rules");

    public PractitionerFile {
        requireNonNull(practitioner);
        acts = acts.stream().sorted(Comparator.comparing(FiledAct::number)).toList();
    }

    /** One act by its number; empty where none has it. */
    public Optional<FiledAct> act(int number) {
        return acts.stream().filter(it -> it.number() == number).findFirst();
    }

    /** A year as it stands at the end of a day: what was taken back no longer counts. */
    public PointsDecision year(Year year, LocalDate on, Timeline<PointsPolicy> policies) {
        return PointsYear.of(practitioner, standing(on).toList(), year, policies);
    }

    /** The year of an act as it would stand with that act. */
    public PointsDecision with(PointsAct act, LocalDate on, Timeline<PointsPolicy> policies) {
        var all = Stream.concat(standing(on), Stream.of(act)).toList();
        return PointsYear.of(practitioner, all, Year.from(act.countedOn()), policies);
    }

    /** Whether this can have happened after an act: a consequence follows from the year as it stood on its day. */
    public StepAnswer answer(FiledAct act, PractitionerStep step, PointsRules rules) {
        return act.takes(step) ? following(act, step, rules) : new OutOfOrder();
    }

    /** The same; points whose footing had fallen by the step's day may be taken back without an appeal. */
    // INTERPRETATION: without a measure on the institution there are no points, and people say so, decision record 0018
    public StepAnswer answer(FiledAct act, PractitionerStep step, PointsRules rules, Linkage linkage) {
        return step.kind() == PractitionerStepKind.POINTS_WITHDRAWN
                        && !act.takesBackAgain(step)
                        && linkage.fallen(act, step.on()).isPresent()
                ? new Fits()
                : answer(act, step, rules);
    }

    private StepAnswer following(FiledAct act, PractitionerStep step, PointsRules rules) {
        var policies = rules.points();
        return switch (step.kind()) {
            case APPEALED -> appeal(step, rules.appealPeriod(act, step.on()));
            case SUSPENSION_BEGAN -> suspension(outcome(act, step, policies), step);
            case TERMINATION_BEGAN -> termination(outcome(act, step, policies));
            case RESTORATION_GRANTED ->
                bar(act, step, policies).<StepAnswer>map(BarredUntil::new).orElseGet(Fits::new);
            case REPAIR_GRANTED -> new StepAnswer.Undetermined(REPAIR);
            case PENALTY_RECEIVED,
                    NOTICE_ISSUED,
                    NOTICE_DELIVERED,
                    ASSESSMENT_BEGAN,
                    ASSESSMENT_ENDED,
                    APPEAL_UPHELD,
                    POINTS_WITHDRAWN,
                    RESTORATION_ASKED,
                    RESTORATION_REFUSED,
                    REPAIR_ASKED,
                    REPAIR_AGREED,
                    REPAIR_DECLINED,
                    REPAIR_REFUSED -> new Fits();
        };
    }

    private static StepAnswer appeal(PractitionerStep step, Optional<Deadline> period) {
        return period.map(Deadline::due)
                .filter(due -> step.on().isAfter(due.earliest()))
                .<StepAnswer>map(due -> switch (due) {
                    case Due.On(var last) -> new AppealedTooLate(last);
                    case Due.Undetermined open -> new StepAnswer.Undetermined(open.missing());
                    case Due.Paused _ -> new Fits();
                })
                .orElseGet(Fits::new);
    }

    private static StepAnswer termination(Optional<Outcome> outcome) {
        return outcome.filter(Terminated.class::isInstance).isPresent() ? new Fits() : new DoesNotFollow();
    }

    /** The first day free of the bar of a termination that a step lies within; empty where it lies within none. */
    private Optional<LocalDate> bar(FiledAct act, PractitionerStep step, Timeline<PointsPolicy> policies) {
        return act.happened(PractitionerStepKind.TERMINATION_BEGAN, step.on())
                .flatMap(began -> outcome(act, step, policies)
                        .filter(Terminated.class::isInstance)
                        .map(Terminated.class::cast)
                        .map(ended -> ended.freeOn(began.on())))
                .filter(step.on()::isBefore);
    }

    private static StepAnswer suspension(Optional<Outcome> outcome, PractitionerStep step) {
        return outcome.filter(Suspended.class::isInstance)
                .map(Suspended.class::cast)
                .<StepAnswer>map(left -> left.allows(step.months().orElseThrow())
                        ? new Fits()
                        : new MonthsOutOfRange(left.minMonths(), left.maxMonths()))
                .orElseGet(DoesNotFollow::new);
    }

    private Optional<Outcome> outcome(FiledAct act, PractitionerStep step, Timeline<PointsPolicy> policies) {
        return year(Year.from(act.act().countedOn()), step.on(), policies) instanceof PointsDecision.Counted counted
                ? Optional.of(counted.outcome())
                : Optional.empty();
    }

    /** How the practitioner is registered at the end of a day, by the consequences on file; a restoration within a bar counts for nothing. */
    public Registration registration(LocalDate on, Timeline<PointsPolicy> policies) {
        return Registration.everywhere(acts.stream()
                .map(act -> act.without(step -> isTooEarly(act, step, policies)))
                .map(act -> new Consequence(act).registration(on))
                .toList());
    }

    /** The same, with what was done to the institutions that the practitioner answers for; it holds at all workplaces. */
    public Registration registration(LocalDate on, Timeline<PointsPolicy> policies, Linkage linkage) {
        var linked = linked(on, linkage).stream().map(Linkage.Linked::registration);
        return Registration.everywhere(
                Stream.concat(Stream.of(registration(on, policies)), linked).toList());
    }

    /** The measures on institutions that reached the practitioner by the end of a day. */
    public List<Linkage.Linked> linked(LocalDate on, Linkage linkage) {
        return acts.stream()
                .flatMap(act -> linkage.of(act, on).stream())
                .distinct()
                .toList();
    }

    /** The institutions where acts were, in the order of their codes (执业点). */
    public List<InstitutionCode> workplaces() {
        return acts.stream()
                .map(act -> act.act().footing().institution())
                .distinct()
                .sorted(Comparator.comparing(InstitutionCode::value))
                .toList();
    }

    private boolean isTooEarly(FiledAct act, PractitionerStep step, Timeline<PointsPolicy> policies) {
        return step.kind() == PractitionerStepKind.RESTORATION_GRANTED
                && bar(act, step, policies).isPresent();
    }

    private Stream<PointsAct> standing(LocalDate on) {
        return acts.stream().filter(it -> !it.isWithdrawn(on)).map(FiledAct::act);
    }
}
