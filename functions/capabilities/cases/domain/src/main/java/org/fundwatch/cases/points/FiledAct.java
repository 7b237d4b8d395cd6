package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.cases.clocks.PauseReason;
import org.fundwatch.cases.clocks.ProcedureEvent;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;

/**
 * Points as they stand on file (已记分), with what happened after, in the order of the days.
 *
 * @param number its place in the practitioner's file, from 1
 * @param reason the officer's words
 */
public record FiledAct(int number, PointsAct act, String reason, List<PractitionerStep> steps) {
    public FiledAct {
        steps = steps.stream()
                .sorted(Comparator.comparing(PractitionerStep::on))
                .toList();
    }

    /** Whether the points were taken back by the end of a day. */
    public boolean isWithdrawn(LocalDate on) {
        return happened(PractitionerStepKind.POINTS_WITHDRAWN, on).isPresent();
    }

    /** Whether this can have happened: after what must come before it, not before the points count, and taken back once at most. */
    public boolean takes(PractitionerStep step) {
        return !takesBackAgain(step)
                && !step.on().isBefore(act.countedOn())
                && step.kind()
                        .after()
                        .map(before -> happened(before, step.on()).isPresent())
                        .orElse(true);
    }

    /** Whether this takes back points that were taken back on another day, be it a later one. */
    boolean takesBackAgain(PractitionerStep step) {
        return step.kind() == PractitionerStepKind.POINTS_WITHDRAWN
                && steps.stream().anyMatch(it -> it.kind() == step.kind());
    }

    /** The same act without some of what happened after. */
    FiledAct without(Predicate<PractitionerStep> some) {
        return new FiledAct(
                number, act, reason, steps.stream().filter(some.negate()).toList());
    }

    /** The newest of a kind by the end of a day. */
    Optional<PractitionerStep> happened(PractitionerStepKind kind, LocalDate on) {
        return steps.stream()
                .filter(step -> step.kind() == kind && !step.on().isAfter(on))
                .reduce((_, later) -> later);
    }

    /** What the procedure's periods run by. */
    public List<ProcedureEvent> events() {
        var events = new ArrayList<ProcedureEvent>();
        if (act.footing().kind() == FootingKind.AGREEMENT_MEASURE) {
            events.add(new Happened(Milestone.AGREEMENT_MEASURE_TAKEN, act.countedOn()));
        }
        steps.forEach(step -> step.kind().milestone().ifPresent(what -> events.add(new Happened(what, step.on()))));
        pauses().forEach(events::add);
        return List.copyOf(events);
    }

    private Stream<Paused> pauses() {
        return steps.stream()
                .filter(step -> step.kind() == PractitionerStepKind.ASSESSMENT_BEGAN)
                .map(began -> new Paused(PauseReason.THIRD_PARTY_ASSESSMENT, began.on(), ended(began)));
    }

    private LocalDate ended(PractitionerStep began) {
        return steps.stream()
                .filter(step -> step.kind() == PractitionerStepKind.ASSESSMENT_ENDED
                        && !step.on().isBefore(began.on()))
                .map(PractitionerStep::on)
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
