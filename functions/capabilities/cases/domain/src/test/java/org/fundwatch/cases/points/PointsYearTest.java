package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fundwatch.cases.points.Acts.IN_FORCE;
import static org.fundwatch.cases.points.Acts.SOMEBODY;
import static org.fundwatch.cases.points.Acts.YEAR;
import static org.fundwatch.cases.points.Acts.act;
import static org.fundwatch.cases.points.Acts.bearing;
import static org.fundwatch.cases.points.Acts.counted;
import static org.fundwatch.cases.points.Acts.decide;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.fundwatch.cases.points.Outcome.Suspended;
import org.fundwatch.cases.points.Outcome.Terminated;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsYearTest {

    @ParameterizedTest(name = "PTS-06 {0}: {1}")
    @CsvSource(textBlock = """
        0,       Clear
        1,       Noticed
        8,       Noticed
        9,       Suspended
        4 4,     Noticed
        4 5,     Suspended
        5 6,     Suspended
        11,      Suspended
        12,      Terminated
        6 6,     Terminated
        10 4,    Terminated
        """)
    void a_total_bears_an_outcome(String points, String outcome) {
        assertThat(counted(bearings(points)).outcome().getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "PTS-07 {0}: barred for {1} years")
    @CsvSource({"12, 3", "12 1, 3", "6 6, 1", "10 4, 1", "11 11, 1"})
    void twelve_points_of_one_act_bar_for_three_years_and_accumulated_ones_for_one(String points, int years) {
        var terminated = (Terminated) counted(bearings(points)).outcome();

        assertThat(terminated.barYears()).isEqualTo(years);
        assertThat(terminated.freeOn(LocalDate.of(2025, 5, 6))).isEqualTo(LocalDate.of(2025 + years, 5, 6));
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"0, false", "1, true", "4, true", "6, true", "7, false"})
    void a_suspension_lasts_one_to_six_months_and_the_place_says_how_long(int months, boolean allowed) {
        var suspended = (Suspended) counted(bearing(9, "A1", "2025-03-03")).outcome();

        assertThat(suspended.allows(months)).isEqualTo(allowed);
        assertThat(suspended.open()).isEqualTo(new MissingFact("months of suspension in the place's rules"));
    }

    @Test
    void the_same_act_counts_once_at_its_highest() {
        var counted = counted(
                act("A1", Situation.PENALTY_IMPROPER_USE, Responsibility.MAIN, 6),
                act("A1", Situation.AGREEMENT_DAMAGES, Responsibility.MAIN, 3),
                act("A1", Situation.SETTLED_FOR_UNREGISTERED, Responsibility.GENERAL, 7));

        assertThat(counted.total()).isEqualTo(7);
        assertThat(counted.reasons()).extracting(PointsReason::points).containsExactly(7, 0, 0);
    }

    @Test
    void different_acts_add_over_all_workplaces() {
        var counted = counted(bearing(4, "A1", "2025-03-03"), bearing(5, "A2", "2025-03-03"));

        assertThat(counted.reasons()).extracting(PointsReason::institution).doesNotHaveDuplicates();
        assertThat(counted.total()).isEqualTo(9);
    }

    @ParameterizedTest(name = "{0} counts in {1}: {2}")
    @CsvSource({"2025-01-01, 2025, 4", "2025-12-31, 2025, 4", "2025-12-31, 2026, 0", "2026-01-01, 2025, 0"})
    void points_count_in_the_calendar_year_of_the_measure_on_the_institution(LocalDate day, int year, int total) {
        var acts = List.of(bearing(4, "A1", day.toString()));

        assertThat(((Counted) PointsYear.of(SOMEBODY, acts, Year.of(year), IN_FORCE)).total())
                .isEqualTo(total);
    }

    @Test
    void an_act_that_was_dealt_with_in_two_years_is_asked_about() {
        var decision = decide(bearing(4, "A1", "2025-12-31"), bearing(6, "A1", "2026-01-02"));

        assertThat(decision).isEqualTo(new Undetermined(new MissingFact("the year in which the act A1 counts")));
    }

    @Test
    void what_lies_wholly_in_other_years_is_no_matter_of_this_one() {
        assertThat(counted(bearing(4, "A1", "2026-12-31"), bearing(6, "A1", "2027-01-02"))
                        .total())
                .isZero();
    }

    @ParameterizedTest(name = "PTS-01 {0}: {1}")
    @CsvSource({"2024, false", "2025, true"})
    void the_rules_hold_for_years_that_begin_with_or_after_their_first_day(int year, boolean inForce) {
        assertThat(PointsYear.of(SOMEBODY, List.of(), Year.of(year), IN_FORCE) instanceof Counted)
                .isEqualTo(inForce);
    }

    @Test
    void a_termination_names_the_day_with_which_the_points_were_full() {
        var counted =
                counted(bearing(2, "A3", "2025-09-09"), bearing(6, "A1", "2025-03-03"), bearing(6, "A2", "2025-06-06"));

        assertThat(((Terminated) counted.outcome()).reachedOn()).isEqualTo(LocalDate.of(2025, 6, 6));
    }

    @Test
    void the_trace_names_policy_version_code_and_every_answer() {
        var trace = counted(bearing(4, "A1", "2025-03-03"), bearing(6, "A1", "2025-04-04"))
                .trace();

        assertThat(trace.policy().value()).isEqualTo("points/national-2025");
        assertThat(trace.policyVersion()).isEqualTo("2025-01-01");
        assertThat(trace.codeVersion()).isEqualTo(PointsYear.CODE_VERSION);
        assertThat(trace.steps())
                .extracting(step -> step.rule().value() + " " + step.answer())
                .containsExactly(
                        "PTS-01 yes",
                        "PTS-02 A1: yes",
                        "PTS-03 A1: yes",
                        "PTS-02 A1: yes",
                        "PTS-03 A1: yes",
                        "PTS-04 A1: 0",
                        "PTS-04 A1: 6",
                        "PTS-05 6",
                        "PTS-06 Noticed",
                        "PTS-07 no");
        assertThat(trace.steps()).extracting(TraceStep::question).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void reasons_that_add_up_to_another_total_are_refused() {
        var counted = counted(bearing(4, "A1", "2025-03-03"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Counted(5, counted.reasons(), counted.outcome(), counted.basis(), counted.trace()));
    }

    private static PointsAct[] bearings(String points) {
        var words = points.split(" ", -1);
        return IntStream.range(0, words.length)
                .filter(i -> !words[i].equals("0"))
                .mapToObj(i -> bearing(Integer.parseInt(words[i]), "A" + i, YEAR + "-03-03"))
                .toArray(PointsAct[]::new);
    }
}
