package org.fundwatch.cases.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.WorkingDays;

/** Works out one deadline: its extensions one after the other, its pauses, its last day, and why. */
final class Reckoning {
    private final ClockPolicy policy;
    private final ClockRule rule;
    private final Happened start;
    private final List<Paused> pauses;
    private final WorkingDays calendar;
    private final List<Extended> granted = new ArrayList<>();
    private Trace trace;

    Reckoning(ClockPolicy policy, ClockRule rule, Happened start, List<Paused> pauses, WorkingDays calendar) {
        this.policy = policy;
        this.rule = rule;
        this.start = start;
        this.pauses = pauses.stream()
                .filter(pause -> rule.excludes().contains(pause.reason()))
                .sorted(Comparator.comparing(Paused::from)
                        .thenComparing(Paused::until)
                        .thenComparing(Paused::reason))
                .toList();
        this.calendar = calendar;
        this.trace = Trace.start(policy.id(), policy.version(), ProcedureClock.CODE_VERSION)
                .fact("clock", rule.clock().name())
                .fact("start", start.what() + " " + start.on());
    }

    Deadline deadline(List<Extended> extensions, Optional<Happened> met) {
        trace = ClockQuestion.CLK_01.answered(trace, start.on() + ", " + start.what());
        trace = ClockQuestion.CLK_02.answered(trace, rule.span() + (isBackwards() ? " before it" : ""));
        extensions.forEach(this::consider);
        pauses.forEach(this::passOver);
        trace = ClockQuestion.CLK_05.answered(trace, rule.rolls());
        var due = due();
        trace = ClockQuestion.CLK_06.answered(trace, said(due));
        trace = met.map(it -> trace.fact("met", it.what() + " " + it.on())).orElse(trace);
        trace = ClockQuestion.CLK_07.answered(
                trace, met.map(it -> it.on() + ", " + it.what()).orElse("not met"));
        return new Deadline(rule, start, due, met, granted, pauses, policy.alertDays(), trace, Optional.empty());
    }

    private void consider(Extended extended) {
        var number = 1
                + trace.facts().keySet().stream()
                        .filter(name -> name.startsWith("extension."))
                        .count();
        trace = trace.fact("extension." + number, extended.on() + " " + extended.number());
        var refusal = refusal(extended);
        trace = ClockQuestion.CLK_03.answered(
                trace,
                extended.on() + " by " + extended.number() + ": "
                        + refusal.map(why -> "no, " + why).orElse("yes"));
        if (refusal.isEmpty()) {
            granted.add(extended);
        }
    }

    private Optional<String> refusal(Extended extended) {
        if (granted.size() == rule.extensions().size()) {
            return Optional.of("no further one is provided for");
        }
        if (!rule.extensions().get(granted.size()).allows(extended)) {
            return Optional.of("another length is provided for");
        }
        return due() instanceof Due.On(LocalDate last) && extended.on().isAfter(last)
                ? Optional.of("the period had ended")
                : Optional.empty();
    }

    private void passOver(Paused pause) {
        var until = pause.goesOn() ? "now" : pause.until().toString();
        trace = trace.fact("pause." + (1 + pauses.indexOf(pause)), pause.reason() + " " + pause.from() + " " + until);
        trace = ClockQuestion.CLK_04.answered(trace, pause.reason() + ", after " + pause.from() + " until " + until);
    }

    private Due due() {
        var span =
                rule.span().longerBy(granted.stream().mapToInt(Extended::number).sum());
        return Counting.end(rule, span, start.on(), pauses, calendar);
    }

    private boolean isBackwards() {
        return rule.direction() == ClockRule.Direction.BEFORE;
    }

    private static String said(Due due) {
        return switch (due) {
            case Due.On(var day) -> day.toString();
            case Due.Paused paused -> "not known while paused by " + paused.reason();
            case Due.Undetermined open -> "undetermined: " + open.missing().name();
        };
    }
}
