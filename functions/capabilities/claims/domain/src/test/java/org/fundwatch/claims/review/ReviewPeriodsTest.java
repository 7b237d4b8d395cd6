package org.fundwatch.claims.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPeriodsTest {
    private static final InstitutionCode HERE = new InstitutionCode("H37030000001");
    private static final InstitutionCode ELSEWHERE = new InstitutionCode("H11000000001");
    private static final LocalDate CHECKED = LocalDate.of(2026, 3, 2);

    @Test
    void where_no_source_gives_a_period_the_missing_fact_is_named() {
        assertThat(periods().due(ELSEWHERE, CHECKED, FindingReview.OPEN))
                .isEqualTo(new ReviewDue.Undetermined(new MissingFact("period INITIAL_REVIEW of nation")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"WORKING, 2026-03-09", "CALENDAR, 2026-03-07"})
    void a_place_that_gives_periods_has_them_counted_without_the_first_day(String count, LocalDate last) {
        var periods = ReviewPeriods.read(
                List.of("nation", "3703"),
                file -> file.equals("nation") ? unseen("nation", "2020-01-01") : counted("3703", count),
                WorkingDays.china());

        assertThat(periods.due(HERE, CHECKED, FindingReview.OPEN)).isEqualTo(new ReviewDue.By(last));
        assertThat(periods.due(ELSEWHERE, CHECKED, FindingReview.OPEN)).isInstanceOf(ReviewDue.Undetermined.class);
    }

    @Test
    void working_days_of_a_year_that_is_not_on_record_are_a_missing_fact() {
        var periods = ReviewPeriods.read(List.of("3703"), _ -> counted("3703", "WORKING"), WorkingDays.china());

        assertThat(periods.due(HERE, LocalDate.of(2090, 12, 30), FindingReview.OPEN))
                .isEqualTo(new ReviewDue.Undetermined(new MissingFact("public holidays of 2090")));
    }

    @Test
    void a_period_begins_with_the_step_before() {
        var periods = ReviewPeriods.read(List.of("3703"), _ -> counted("3703", "CALENDAR"), WorkingDays.china());
        var step = new ReviewStep.Reviewed(new ActorId("one"), CHECKED.plusDays(10), Judgement.CONFIRMED, "R");

        var due = periods.due(HERE, CHECKED, new FindingReview(FindingStage.REVIEWED, List.of(step)));

        assertThat(due).isEqualTo(new ReviewDue.By(CHECKED.plusDays(15)));
    }

    @Test
    void the_verification_s_period_begins_when_the_appeal_came_in_and_not_when_it_was_put_on_record() {
        var periods = ReviewPeriods.read(List.of("3703"), _ -> counted("3703", "CALENDAR"), WorkingDays.china());
        var came = CHECKED.plusDays(10);
        var step = new ReviewStep.Appealed(new ActorId("one"), came.plusDays(3), came, "R");

        var due = periods.due(HERE, CHECKED, new FindingReview(FindingStage.APPEALED, List.of(step)));

        assertThat(due).isEqualTo(new ReviewDue.By(came.plusDays(5)));
    }

    @Test
    void nothing_runs_at_the_end() {
        assertThat(periods().due(HERE, CHECKED, new FindingReview(FindingStage.DISMISSED, List.of())))
                .isEqualTo(new ReviewDue.None());
    }

    @Test
    void before_the_first_policy_the_periods_themselves_are_missing() {
        assertThat(periods().due(HERE, LocalDate.of(2019, 12, 31), FindingReview.OPEN))
                .isEqualTo(new ReviewDue.Undetermined(new MissingFact("periods of the life of a finding")));
    }

    @Test
    void a_policy_that_leaves_a_clock_out_is_refused() {
        var policy = new HashMap<>(policy("nation", "2020-01-01", List.of()));

        assertThatThrownBy(() -> ReviewTerms.of(Tree.of(policy)))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("every clock");
    }

    @Test
    void a_draft_gives_no_period() {
        var terms = ReviewTerms.of(counted("3703", "CALENDAR"));

        assertThatThrownBy(
                        () -> new ReviewTerms(terms.id(), terms.place(), terms.from(), Evidence.DRAFT, terms.terms()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReviewPeriods periods() {
        return ReviewPeriods.read(List.of("nation"), _ -> unseen("nation", "2020-01-01"), WorkingDays.china());
    }

    private static Tree unseen(String place, String from) {
        return Tree.of(policy(
                place,
                from,
                Arrays.stream(ReviewClock.values())
                        .map(clock -> Map.<String, Object>of(
                                "clock", clock.name(), "unseen", "period " + clock + " of " + place))
                        .toList()));
    }

    private static Tree counted(String place, String count) {
        return Tree.of(policy(
                place,
                "2020-01-01",
                Arrays.stream(ReviewClock.values())
                        .map(clock -> Map.<String, Object>of(
                                "clock", clock.name(), "days", 5, "count", count, "article", "Art. 1"))
                        .toList()));
    }

    private static Map<String, Object> policy(String place, String from, List<Map<String, Object>> clocks) {
        return Map.of(
                "id",
                "finding-review/a-place",
                "instrument",
                "an invented rule",
                "evidence",
                "press",
                "source",
                "this test",
                "place",
                place,
                "from",
                from,
                "selected-by",
                "checkedOn",
                "clocks",
                clocks);
    }
}
