package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/**
 * Every period of one procedure (办案期限), worked out from what happened; the same whatever order the events come in.
 *
 * @param deadlines by the earliest day on which each can end
 * @param missing what a period that should run needs and nobody gave
 */
public record ProcedureClock(List<Deadline> deadlines, List<MissingFact> missing) {
    /** Changes when the same events and policy could get another answer. */
    public static final String CODE_VERSION = "procedure-clock/2";

    /** By the earliest day on which each can end. */
    public static final Comparator<Deadline> BY_END =
            Comparator.comparing(deadline -> deadline.due().earliest());

    public ProcedureClock {
        deadlines = List.copyOf(deadlines);
        missing = List.copyOf(missing);
    }

    /** The periods that these events start, each by the rules in force on the day that starts it. */
    public static ProcedureClock of(
            List<? extends ProcedureEvent> events, Timeline<ClockPolicy> policies, WorkingDays calendar) {
        var happened = Happenings.of(events);
        var deadlines = Stream.of(Clock.values())
                .flatMap(clock -> happened.deadlines(clock, policies, calendar).stream())
                .sorted(BY_END)
                .toList();
        return new ProcedureClock(deadlines, happened.missing(policies));
    }

    /** What has to be done next: the open period that can end first. */
    public Optional<Deadline> next(LocalDate on) {
        return deadlines.stream()
                .filter(deadline -> deadline.state(on).isOpen())
                .filter(deadline -> deadline.state(on) != ClockState.PAUSED)
                .findFirst();
    }

    /** What people are told on a day: whatever is past, and whatever may end soon. */
    public List<Deadline> alerts(LocalDate on) {
        return deadlines.stream().filter(deadline -> deadline.isAlerted(on)).toList();
    }

    /** Which periods were missed. */
    public List<Deadline> past(LocalDate on) {
        return deadlines.stream().filter(deadline -> deadline.isMissed(on)).toList();
    }

    /** Every period of one kind, by its start. */
    public List<Deadline> of(Clock clock) {
        var some = new ArrayList<>(
                deadlines.stream().filter(deadline -> deadline.clock() == clock).toList());
        some.sort(Comparator.comparing(deadline -> deadline.start().on()));
        return List.copyOf(some);
    }

    /** Whether a milestone starts a period in any version of the rules. */
    static boolean starts(Happened happened, Timeline<ClockPolicy> policies) {
        return policies.periods().stream()
                .flatMap(period -> period.value().rules().stream())
                .anyMatch(rule -> rule.starts().contains(happened.what()));
    }
}
