package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.points.Acts.IN_FORCE;
import static org.fundwatch.cases.points.Acts.RULES;
import static org.fundwatch.cases.points.Acts.SOMEBODY;
import static org.fundwatch.cases.points.Acts.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.kernel.MissingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PractitionerFileTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void points_that_an_appeal_took_back_no_longer_count_from_its_day() {
        var file = file(bearing(6, step("POINTS_WITHDRAWN", "2025-04-20", 0)));

        assertThat(total(file, "2025-04-19")).isEqualTo(6);
        assertThat(total(file, "2025-04-20")).isZero();
    }

    @ParameterizedTest(name = "{0} points, {1} months: {2}")
    @CsvSource({"8, 1, DoesNotFollow", "9, 1, Fits", "9, 6, Fits", "9, 7, MonthsOutOfRange", "12, 1, DoesNotFollow"})
    void a_suspension_follows_from_the_year_and_lasts_as_the_rules_leave(int points, int months, String answer) {
        assertThat(answer(points, step("SUSPENSION_BEGAN", "2025-04-01", months)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"11, DoesNotFollow", "12, Fits"})
    void a_termination_follows_from_full_points(int points, String answer) {
        assertThat(answer(points, step("TERMINATION_BEGAN", "2025-04-01", 0))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "terminated {0}, restored on {1}: {2}")
    @CsvSource({
        "by accumulation, 2026-03-31, BarredUntil",
        "by accumulation, 2026-04-01, Fits",
        "at once,         2028-03-31, BarredUntil",
        "at once,         2028-04-01, Fits"
    })
    void a_termination_is_not_restored_before_its_bar_is_over(String how, String on, String answer) {
        var file = how.equals("at once") ? file(ended(12)) : file(bearing(4), ended(9));
        var restored = step("RESTORATION_GRANTED", on, 0);

        assertThat(named(file.answer(file.acts().getLast(), restored, RULES))).isEqualTo(answer);
    }

    @Test
    void a_bar_falls_with_the_points_that_it_rested_on() {
        var file = file(ended(9), bearing(4, step("POINTS_WITHDRAWN", "2025-05-05", 0)));

        assertThat(file.answer(file.act(9).orElseThrow(), step("RESTORATION_GRANTED", "2025-05-06", 0), RULES))
                .isEqualTo(new StepAnswer.Fits());
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-03-31, NORMAL", "2026-05-01, TERMINATED", "2028-03-31, TERMINATED", "2028-04-01, NORMAL"})
    void a_restoration_within_the_bar_restores_nothing(String on, Registration registration) {
        var restored = bearing(
                12,
                step("TERMINATION_BEGAN", "2025-04-01", 0),
                step("RESTORATION_GRANTED", "2026-05-01", 0),
                step("RESTORATION_GRANTED", "2028-04-01", 0));

        assertThat(file(restored).registration(LocalDate.parse(on), IN_FORCE)).isEqualTo(registration);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "NOTICE_ISSUED,   2025-03-02, OutOfOrder",
        "NOTICE_ISSUED,   2025-03-03, Fits",
        "APPEALED,        2025-03-10, OutOfOrder",
        "ASSESSMENT_ENDED, 2025-03-10, OutOfOrder",
        "RESTORATION_GRANTED, 2025-03-10, OutOfOrder"
    })
    void nothing_comes_before_what_it_needs(String kind, String on, String answer) {
        assertThat(answer(6, step(kind, on, 0))).isEqualTo(answer);
    }

    /** Delivered on Friday 2026-03-06: ten working days later is 2026-03-20. */
    @ParameterizedTest(name = "appealed on {0}: {1}")
    @CsvSource({
        "2026-03-05, OutOfOrder",
        "2026-03-20, Fits",
        "2026-03-21, AppealedTooLate",
        "2026-10-12, AppealedTooLate"
    })
    void an_appeal_after_its_period_is_none_since_the_points_count_as_accepted(String on, String answer) {
        var act = bearing(12, step("NOTICE_DELIVERED", "2026-03-06", 0));

        assertThat(named(file(act).answer(act, step("APPEALED", on, 0), RULES))).isEqualTo(answer);
    }

    @Test
    void the_last_notice_that_was_delivered_begins_the_period_to_appeal() {
        var act = bearing(12, step("NOTICE_DELIVERED", "2026-03-06", 0), step("NOTICE_DELIVERED", "2026-04-01", 0));

        assertThat(file(act).answer(act, step("APPEALED", "2026-04-10", 0), RULES))
                .isEqualTo(new StepAnswer.Fits());
    }

    @Test
    void whether_an_appeal_is_late_is_not_said_where_the_calendar_lacks_the_year() {
        var act = bearing(12, step("NOTICE_DELIVERED", "2026-12-28", 0));

        assertThat(file(act).answer(act, step("APPEALED", "2027-02-01", 0), RULES))
                .isEqualTo(new StepAnswer.Undetermined(new MissingFact("public holidays of 2027")));
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "REPAIR_ASKED,    NOTICE_ISSUED, Fits",
        "REPAIR_AGREED,   NOTICE_ISSUED, OutOfOrder",
        "REPAIR_AGREED,   REPAIR_ASKED,  Fits",
        "REPAIR_DECLINED, REPAIR_ASKED,  Fits",
        "REPAIR_REFUSED,  REPAIR_ASKED,  OutOfOrder",
        "REPAIR_REFUSED,  REPAIR_AGREED, Fits",
        "REPAIR_GRANTED,  REPAIR_ASKED,  OutOfOrder",
        "REPAIR_GRANTED,  REPAIR_AGREED, Undetermined"
    })
    void repair_goes_from_the_practitioner_over_the_institution_to_the_agency_and_no_source_says_what_it_gives(
            String kind, String before, String answer) {
        var act = bearing(6, step(before, "2025-03-10", 0));

        assertThat(named(file(act).answer(act, step(kind, "2025-03-11", 0), RULES)))
                .isEqualTo(answer);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-03-31, NORMAL", "2025-04-01, SUSPENDED", "2025-06-30, SUSPENDED", "2025-07-01, NORMAL"})
    void a_restored_suspension_ends_with_its_time(String on, Registration registration) {
        var restored =
                bearing(9, step("SUSPENSION_BEGAN", "2025-04-01", 3), step("RESTORATION_GRANTED", "2025-06-20", 0));

        assertThat(file(restored).registration(LocalDate.parse(on), IN_FORCE)).isEqualTo(registration);
    }

    @Test
    void the_worst_of_all_consequences_holds_everywhere() {
        var suspended = bearing(9, step("SUSPENSION_BEGAN", "2025-04-01", 1));
        var ended = bearing(12, step("TERMINATION_BEGAN", "2025-05-01", 0));

        assertThat(file(suspended, ended).registration(DAY, IN_FORCE)).isEqualTo(Registration.NORMAL);
        assertThat(file(suspended, ended).registration(LocalDate.of(2025, 5, 1), IN_FORCE))
                .isEqualTo(Registration.TERMINATED);
    }

    @Test
    void points_that_were_taken_back_leave_no_consequence() {
        var taken = bearing(9, step("SUSPENSION_BEGAN", "2025-04-01", 1), step("POINTS_WITHDRAWN", "2025-04-02", 0));

        assertThat(file(taken).registration(LocalDate.of(2025, 4, 2), IN_FORCE)).isEqualTo(Registration.NORMAL);
    }

    @Test
    void a_suspension_has_its_months_and_nothing_else_has() {
        assertThatThrownBy(() -> step("SUSPENSION_BEGAN", "2025-04-01", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> step("APPEALED", "2025-04-01", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String answer(int points, PractitionerStep step) {
        var act = bearing(points);
        return named(file(act).answer(act, step, RULES));
    }

    private static String named(StepAnswer answer) {
        return answer.getClass().getSimpleName();
    }

    private static FiledAct ended(int points) {
        return bearing(points, step("TERMINATION_BEGAN", "2025-04-01", 0), step("RESTORATION_ASKED", "2025-04-02", 0));
    }

    private static int total(PractitionerFile file, String on) {
        return ((Counted) file.year(YEAR, LocalDate.parse(on), IN_FORCE)).total();
    }

    private static FiledAct bearing(int points, PractitionerStep... steps) {
        return new FiledAct(points, Acts.bearing(points, "ACT-" + points, DAY.toString()), "a reason", List.of(steps));
    }

    private static PractitionerStep step(String kind, String on, int months) {
        var picked = Stream.of(months).filter(it -> it > 0).findFirst();
        return new PractitionerStep(PractitionerStepKind.valueOf(kind), LocalDate.parse(on), picked, "a document");
    }

    private static PractitionerFile file(FiledAct... acts) {
        return new PractitionerFile(SOMEBODY, List.of(acts));
    }
}
