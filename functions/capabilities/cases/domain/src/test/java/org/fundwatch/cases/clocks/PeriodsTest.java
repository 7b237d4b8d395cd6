package org.fundwatch.cases.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.clocks.Running.on;
import static org.fundwatch.cases.clocks.Running.only;
import static org.fundwatch.cases.clocks.Running.penalty;
import static org.fundwatch.cases.clocks.Running.points;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long each period of the law runs: a row for every number. */
class PeriodsTest {

    @ParameterizedTest(name = "{0} from {2}: {3} ({4})")
    @CsvSource(textBlock = """
        CLUE_CHECK,             CLUE_FOUND,            2026-03-02, 2026-03-23, 15 working days
        CLUE_CHECK,             CLUE_FOUND,            2026-02-09, 2026-03-06, Spring Festival is passed over
        CLUE_CHECK,             CLUE_FOUND,            2026-01-26, 2026-02-14, a Saturday made up for it counts
        DECISION,               CASE_FILED,            2026-04-03, 2026-07-02, 90 calendar days
        DECISION,               CASE_FILED,            2026-03-02, 2026-06-01, a Sunday rolls to Monday
        DECISION,               CASE_FILED,            2025-11-18, 2026-02-24, Spring Festival rolls to the day after
        LEGAL_REVIEW,           LEGAL_REVIEW_ASKED,    2026-03-02, 2026-03-16, 10 working days
        HEARING_REQUEST,        HEARING_OFFERED,       2026-03-02, 2026-03-09, 5 working days
        HEARING_REQUEST,        HEARING_OFFERED,       2026-04-29, 2026-05-09, Labour Day passed over and a Saturday made up
        HEARING_NOTICE,         HEARING_HELD,          2026-03-20, 2026-03-11, 7 working days before
        HEARING_NOTICE,         HEARING_HELD,          2026-10-12, 2026-09-27, National Day passed over
        SERVICE,                DECIDED_IN_ABSENCE,    2026-09-28, 2026-10-13, 7 working days
        PAYMENT,                SERVED,                2026-03-02, 2026-03-17, 15 calendar days
        PAYMENT,                SERVED,                2026-09-18, 2026-10-08, National Day rolls
        SUMMARY_REPORT,         DECIDED_ON_THE_SPOT,   2026-03-02, 2026-03-11, 7 working days
        PRESERVATION,           EVIDENCE_PRESERVED,    2026-03-02, 2026-03-11, 7 working days
        SEALING,                RECORDS_SEALED,        2026-03-02, 2026-04-01, 30 calendar days
        SEALING,                RECORDS_SEALED,        2026-09-03, 2026-10-03, a burden does not roll
        ASSISTANCE,             ASSISTANCE_ASKED,      2026-03-02, 2026-03-17, 15 calendar days
        ASSISTANCE,             ASSISTANCE_ASKED,      2026-03-06, 2026-03-23, a Saturday rolls
        LIMITATION,             CONDUCT_ENDED,         2024-02-29, 2026-02-28, 2 years
        LIMITATION,             CONDUCT_ENDED,         2024-10-01, 2026-10-01, years do not roll
        LIMITATION_LIFE_HEALTH, HARMFUL_CONDUCT_ENDED, 2022-03-01, 2027-03-01, 5 years need no calendar
        """)
    void a_penalty_procedure_runs_as_long_as_the_law_says(
            Clock clock, Milestone start, String day, LocalDate last, String why) {
        var deadline = only(penalty(on(day, start)), clock);

        assertThat(deadline.due()).as(why).isEqualTo(new Due.On(last));
        assertThat(deadline.state(last)).isEqualTo(ClockState.RUNNING);
        assertThat(deadline.state(last.plusDays(1))).isEqualTo(ClockState.PAST);
    }

    @ParameterizedTest(name = "{0} from {2}: {3}")
    @CsvSource(textBlock = """
        POINTS_NOTICE,          AGREEMENT_MEASURE_TAKEN,    2026-03-02, 2026-03-09
        POINTS_NOTICE,          PENALTY_RECEIVED_BY_AGENCY, 2026-02-12, 2026-02-26
        POINTS_DELIVERY,        POINTS_NOTICE_ISSUED,       2026-03-02, 2026-03-05
        POINTS_APPEAL,          POINTS_NOTICE_DELIVERED,    2026-03-02, 2026-03-16
        POINTS_APPEAL_REVIEW,   POINTS_APPEALED,            2026-03-02, 2026-03-30
        RESTORATION_ASSESSMENT, RESTORATION_ASKED,          2026-02-12, 2026-03-04
        """)
    void a_procedure_on_points_runs_as_long_as_its_rules_say(Clock clock, Milestone start, String day, LocalDate last) {
        var deadline = only(points(on(day, start)), clock);

        assertThat(deadline.due()).isEqualTo(new Due.On(last));
    }

    @Test
    void every_kind_of_period_is_ruled_by_exactly_one_procedure() {
        var ruled = Stream.of(Running.PENALTY, Running.POINTS)
                .flatMap(timeline -> timeline.periods().stream())
                .flatMap(period -> period.value().rules().stream())
                .map(ClockRule::clock);

        assertThat(ruled).containsExactlyInAnyOrderElementsOf(Arrays.asList(Clock.values()));
    }

    @ParameterizedTest(name = "{0} filed on {1}")
    @CsvSource({"penalty, 2021-07-14, 0", "penalty, 2021-07-15, 1", "points, 2024-12-31, 0", "points, 2025-01-01, 1"})
    void before_its_first_day_a_rule_starts_nothing_and_says_what_is_missing(String kind, String day, int running) {
        var clock = kind.equals("penalty")
                ? penalty(on(day, Milestone.CASE_FILED))
                : points(on(day, Milestone.POINTS_APPEALED));

        assertThat(clock.deadlines()).hasSize(running);
        assertThat(clock.missing())
                .isEqualTo(running == 1 ? List.of() : List.of(new MissingFact("rules on periods in force on " + day)));
    }

    @Test
    void a_milestone_that_starts_nothing_misses_no_rule() {
        assertThat(penalty(on("2020-01-01", Milestone.FINE_PAID)).missing()).isEmpty();
    }

    @Test
    void each_period_names_the_article_that_it_stands_on() {
        assertThat(only(penalty(on("2026-03-02", Milestone.SERVED)), Clock.PAYMENT)
                        .rule()
                        .basis())
                .satisfies(basis -> assertThat(basis.instrument()).isEqualTo("中华人民共和国行政处罚法"))
                .satisfies(basis -> assertThat(basis.article()).isEqualTo("第六十七条"));
        assertThat(only(penalty(on("2026-03-02", Milestone.CASE_FILED)), Clock.DECISION)
                        .rule()
                        .basis()
                        .instrument())
                .isEqualTo("医疗保障行政处罚程序暂行规定（国家医疗保障局令第4号）");
    }
}
