package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fundwatch.cases.clocks.ProcedureEvent.Extended;
import org.fundwatch.cases.clocks.ProcedureEvent.Happened;
import org.fundwatch.cases.clocks.ProcedureEvent.Paused;

/** What holds of every period, whatever happened. */
class ClockPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 7, 15);
    private static final int DAYS = 1700;

    @Property
    void a_period_that_rolls_never_ends_on_a_day_of_rest(@ForAll("procedures") List<ProcedureEvent> events) {
        var ends = clock(events).deadlines().stream()
                .filter(deadline -> deadline.rule().rolls())
                .flatMap(deadline -> deadline.due() instanceof Due.On(var day) ? Stream.of(day) : Stream.of());

        assertThat(ends).allMatch(Running.CHINA::isWorkingDay);
    }

    @Property
    void the_order_in_which_events_are_recorded_changes_nothing(
            @ForAll("procedures") List<ProcedureEvent> events, @ForAll long seed) {
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(clock(shuffled)).isEqualTo(clock(events));
    }

    @Property
    void time_that_is_not_counted_never_makes_a_period_shorter(@ForAll("procedures") List<ProcedureEvent> events) {
        var counted = events.stream().filter(it -> !(it instanceof Paused)).toList();

        assertThat(ends(without(events, Extended.class)))
                .allSatisfy((start, end) -> assertThat(end)
                        .isAfterOrEqualTo(ends(without(counted, Extended.class)).get(start)));
    }

    @Property
    void a_deadline_is_given_again_from_its_trace(@ForAll("procedures") List<ProcedureEvent> events) {
        assertThat(clock(events).deadlines())
                .allSatisfy(deadline -> assertThat(
                                Running.replay(deadline, Running.PENALTY).of(deadline.clock()))
                        .contains(deadline));
    }

    @Provide
    Arbitrary<List<ProcedureEvent>> procedures() {
        return Arbitraries.oneOf(happened(), extended(), paused()).list().ofMaxSize(12);
    }

    private static Arbitrary<ProcedureEvent> happened() {
        return Combinators.combine(Arbitraries.of(Milestone.class), days()).as(Happened::new);
    }

    private static Arbitrary<ProcedureEvent> extended() {
        return Combinators.combine(
                        Arbitraries.of(Clock.DECISION, Clock.CLUE_CHECK), days(), Arbitraries.of(10, 15, 30, 60))
                .as(Extended::new);
    }

    private static Arbitrary<ProcedureEvent> paused() {
        return Combinators.combine(
                        Arbitraries.of(PauseReason.class),
                        days(),
                        Arbitraries.integers().between(0, 60))
                .as((reason, from, length) -> new Paused(reason, from, from.plusDays(length)));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    private static List<ProcedureEvent> without(List<ProcedureEvent> events, Class<?> kind) {
        return events.stream().filter(it -> !kind.isInstance(it)).toList();
    }

    private static Map<String, LocalDate> ends(List<ProcedureEvent> events) {
        var ends = new HashMap<String, LocalDate>();
        clock(events)
                .deadlines()
                .forEach(it -> ends.put(it.clock() + " " + it.start(), it.due().earliest()));
        return ends;
    }

    private static ProcedureClock clock(List<ProcedureEvent> events) {
        return ProcedureClock.of(events, Running.PENALTY, Running.CHINA);
    }
}
