package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;

/** The events of one procedure, each kind in the order of its days, and which of them belong together. */
record Happenings(List<Happened> milestones, List<Extended> extensions, List<Paused> pauses) {

    private record Begun(ClockPolicy policy, ClockRule rule, Happened start) {}

    static Happenings of(List<? extends ProcedureEvent> events) {
        return new Happenings(
                of(Happened.class, events)
                        .sorted(Comparator.comparing(Happened::on).thenComparing(Happened::what))
                        .toList(),
                of(Extended.class, events)
                        .sorted(Comparator.comparing(Extended::on)
                                .thenComparing(Extended::clock)
                                .thenComparing(Extended::number))
                        .toList(),
                of(Paused.class, events).toList());
    }

    List<Deadline> deadlines(Clock clock, Timeline<ClockPolicy> policies, WorkingDays calendar) {
        var begun =
                milestones.stream().flatMap(it -> begun(it, clock, policies)).toList();
        var free = new ArrayList<>(milestones);
        var deadlines = new ArrayList<Deadline>();
        for (var i = 0; i < begun.size(); i++) {
            var it = begun.get(i);
            if (!deadlines.isEmpty() && runs(deadlines.getLast(), it)) {
                continue;
            }
            var met = free.stream().filter(milestone -> meets(milestone, it)).findFirst();
            if (it.rule().meets() == ClockRule.Meets.ONE) {
                met.ifPresent(free::remove);
            }
            var next = i + 1 < begun.size() ? begun.get(i + 1).start().on() : LocalDate.MAX;
            deadlines.add(new Reckoning(it.policy(), it.rule(), it.start(), pauses, calendar)
                    .deadline(extensions(clock, it.start().on(), next), met));
        }
        return deadlines;
    }

    /** Whether one of several milestones that start a period begins nothing, since another of them began it and it runs still. */
    private static boolean runs(Deadline earlier, Begun begun) {
        return begun.rule().starts().size() > 1
                && earlier.met()
                        .map(met -> !met.on().isBefore(begun.start().on()))
                        .orElse(true);
    }

    List<MissingFact> missing(Timeline<ClockPolicy> policies) {
        return milestones.stream()
                .filter(it -> policies.at(it.on()).isEmpty())
                .filter(it -> ProcedureClock.starts(it, policies))
                .map(it -> new MissingFact("rules on periods in force on " + it.on()))
                .distinct()
                .toList();
    }

    private static Stream<Begun> begun(Happened start, Clock clock, Timeline<ClockPolicy> policies) {
        return policies.at(start.on()).stream()
                .flatMap(policy -> policy.rules().stream()
                        .filter(rule -> rule.clock() == clock && rule.starts().contains(start.what()))
                        .map(rule -> new Begun(policy, rule, start)));
    }

    private static boolean meets(Happened milestone, Begun begun) {
        var inTime = begun.rule().direction() == ClockRule.Direction.BEFORE
                || begun.rule().meets() == ClockRule.Meets.EVER
                || !milestone.on().isBefore(begun.start().on());
        return inTime && begun.rule().metBy().contains(milestone.what());
    }

    /** An extension belongs to the period that began last before it. */
    private List<Extended> extensions(Clock clock, LocalDate start, LocalDate next) {
        return extensions.stream()
                .filter(it -> it.clock() == clock)
                .filter(it -> !it.on().isBefore(start) && it.on().isBefore(next))
                .toList();
    }

    private static <E extends ProcedureEvent> Stream<E> of(Class<E> kind, List<? extends ProcedureEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).distinct();
    }
}
