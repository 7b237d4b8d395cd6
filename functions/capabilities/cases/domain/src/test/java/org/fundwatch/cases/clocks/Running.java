package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;

/** The periods as they ship, and events that read as sentences. */
final class Running {
    static final Timeline<ClockPolicy> PENALTY = read(ClockPolicies.PENALTY);
    static final Timeline<ClockPolicy> POINTS = read(ClockPolicies.POINTS);
    static final Timeline<LateChargeRule> LATE_PAYMENT = LateChargeRule.timeline(
            LateChargeRule.RESOURCES.stream().map(PolicyReader::read).toList());
    static final WorkingDays CHINA = WorkingDays.china();

    private Running() {}

    static ProcedureClock penalty(ProcedureEvent... events) {
        return ProcedureClock.of(List.of(events), PENALTY, CHINA);
    }

    static ProcedureClock points(ProcedureEvent... events) {
        return ProcedureClock.of(List.of(events), POINTS, CHINA);
    }

    static Deadline only(Clock clock, ProcedureEvent... events) {
        return only(penalty(events), clock);
    }

    static Deadline only(ProcedureClock running, Clock clock) {
        var some = running.of(clock);
        if (some.size() != 1) {
            throw new AssertionError(some.size() + " periods of " + clock);
        }
        return some.getFirst();
    }

    static Happened on(String day, Milestone what) {
        return new Happened(what, LocalDate.parse(day));
    }

    static Extended extended(Clock clock, String day, int number) {
        return new Extended(clock, LocalDate.parse(day), number);
    }

    static Paused paused(PauseReason reason, String from, String until) {
        return new Paused(reason, LocalDate.parse(from), LocalDate.parse(until));
    }

    /** Decides again from nothing but the facts that a trace kept. */
    static ProcedureClock replay(Deadline deadline, Timeline<ClockPolicy> policies) {
        var facts = deadline.trace().facts();
        var events = facts.entrySet().stream()
                .flatMap(fact ->
                        event(facts.get("clock"), fact.getKey(), fact.getValue().split(" ")));
        return ProcedureClock.of(events.toList(), policies, CHINA);
    }

    private static Stream<ProcedureEvent> event(String clock, String name, String... words) {
        return switch (name.replaceAll("[.0-9]", "")) {
            case "start", "met" -> Stream.of(on(words[1], Milestone.valueOf(words[0])));
            case "extension" -> Stream.of(extended(Clock.valueOf(clock), words[0], Integer.parseInt(words[1])));
            case "pause" -> Stream.of(pause(words));
            case "clock" -> Stream.of();
            default -> throw new AssertionError(name + Arrays.toString(words));
        };
    }

    private static Timeline<ClockPolicy> read(List<String> resources) {
        return ClockPolicies.of(resources.stream().map(PolicyReader::read).toList());
    }

    private static Paused pause(String... words) {
        var reason = PauseReason.valueOf(words[0]);
        return words[2].equals("now")
                ? Paused.since(reason, LocalDate.parse(words[1]))
                : paused(reason, words[1], words[2]);
    }
}
