package org.fundwatch.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.procedure.Proceeding.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.clocks.Milestone;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The report came in on 2026-03-02. */
class LimitationTest {
    private static final ProcedureLaw LAW = ProcedureLaw.read(PolicyReader::read);
    private static final String TODAY = "2026-03-10";

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(nullValues = "not", textBlock = """
            CONDUCT_ENDED,         2021-08-02, 2023-08-02
            CONDUCT_ENDED,         2024-03-01, 2026-03-01
            CONDUCT_ENDED,         2024-03-02, not
            HARMFUL_CONDUCT_ENDED, 2021-08-02, not
            CONDUCT_ENDED,         2021-07-14, not
            """)
    void conduct_that_was_found_after_its_period_bars_a_penalty(Milestone what, String ended, String until) {
        var last = LAW.limitation(reached(what, ended).of())
                .bar(day(TODAY))
                .map(it -> it.due().earliest().toString());

        assertThat(last.orElse(null)).isEqualTo(until);
    }

    @Test
    void conduct_that_was_found_in_time_is_punished_whatever_ended_before() {
        var both = reached(Milestone.CONDUCT_ENDED, "2021-08-02").reached(Milestone.CONDUCT_ENDED, "2025-08-02");

        assertThat(LAW.limitation(both.of()).bar(day(TODAY))).isEmpty();
        assertThat(clocks(both).colour(day(TODAY))).contains(Colour.RED);
    }

    @Test
    void a_clue_of_before_the_report_finds_it_in_time() {
        var found = reached(Milestone.CONDUCT_ENDED, "2021-08-02").reached(Milestone.CLUE_FOUND, "2023-08-02");

        assertThat(LAW.limitation(found.of()).bar(day(TODAY))).isEmpty();
    }

    @Test
    void where_no_conduct_is_on_record_nothing_bars() {
        assertThat(LAW.limitation(Proceeding.at(Stage.ACCEPTED).of()).bar(day(TODAY)))
                .isEmpty();
    }

    @Test
    void a_case_that_is_barred_is_red_and_says_by_what() {
        var barred = reached(Milestone.CONDUCT_ENDED, "2021-08-02");
        var clocks = clocks(barred);

        assertThat(clocks.colour(day(TODAY))).contains(Colour.RED);
        assertThat(kinds(clocks, it -> it.past(day(TODAY)))).containsExactly(Clock.LIMITATION);
        assertThat(kinds(clocks, it -> it.alerts(day(TODAY)))).containsExactly(Clock.LIMITATION);
        assertThat(clocks.running().past(day(TODAY)))
                .extracting(Deadline::clock)
                .containsExactly(Clock.LIMITATION);
        assertThat(PeriodCount.of(clocks, day(TODAY))).isEqualTo(new PeriodCount(1, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "CLOSED_UNSUBSTANTIATED", "CLOSED_SUBSTANTIATED"})
    void once_a_barred_case_is_closed_nobody_is_told_any_more(Stage end) {
        var closed = reached(Milestone.CONDUCT_ENDED, "2021-08-02").at(end.name(), "2026-03-10");
        var before = LAW.clocks(closed.of(), day("2026-03-09"));
        var after = LAW.clocks(closed.of(), day(TODAY));

        assertThat(kinds(before, it -> it.past(day("2026-03-09")))).containsExactly(Clock.LIMITATION);
        assertThat(before.colour(day("2026-03-09"))).contains(Colour.RED);
        assertThat(PeriodCount.of(after, day(TODAY)).past()).isZero();
        assertThat(after.colour(day(TODAY))).isNotEqualTo(Optional.of(Colour.RED));
        assertThat(kinds(after, it -> it.alerts(day(TODAY)))).doesNotContain(Clock.LIMITATION);
    }

    private static List<Clock> kinds(CaseClocks clocks, Function<CaseClocks, List<Deadline>> some) {
        return some.apply(clocks).stream().map(Deadline::clock).toList();
    }

    private static CaseClocks clocks(Proceeding proceeding) {
        return LAW.clocks(proceeding.of(), day(TODAY));
    }

    private static Proceeding reached(Milestone what, String ended) {
        return Proceeding.at(Stage.ACCEPTED).reached(what, ended);
    }
}
