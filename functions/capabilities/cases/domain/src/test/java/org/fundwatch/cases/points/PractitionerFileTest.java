package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.cases.points.Acts.IN_FORCE;
import static org.fundwatch.cases.points.Acts.SOMEBODY;
import static org.fundwatch.cases.points.Acts.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.cases.points.PointsDecision.Counted;
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

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-03-31, NORMAL", "2025-04-01, SUSPENDED", "2025-06-30, SUSPENDED", "2025-07-01, NORMAL"})
    void a_restored_suspension_ends_with_its_time(String on, Registration registration) {
        var restored =
                bearing(9, step("SUSPENSION_BEGAN", "2025-04-01", 3), step("RESTORATION_GRANTED", "2025-06-20", 0));

        assertThat(file(restored).registration(LocalDate.parse(on))).isEqualTo(registration);
    }

    @Test
    void the_worst_of_all_consequences_holds_everywhere() {
        var suspended = bearing(9, step("SUSPENSION_BEGAN", "2025-04-01", 1));
        var ended = bearing(12, step("TERMINATION_BEGAN", "2025-05-01", 0));

        assertThat(file(suspended, ended).registration(DAY)).isEqualTo(Registration.NORMAL);
        assertThat(file(suspended, ended).registration(LocalDate.of(2025, 5, 1)))
                .isEqualTo(Registration.TERMINATED);
    }

    @Test
    void points_that_were_taken_back_leave_no_consequence() {
        var taken = bearing(9, step("SUSPENSION_BEGAN", "2025-04-01", 1), step("POINTS_WITHDRAWN", "2025-04-02", 0));

        assertThat(file(taken).registration(LocalDate.of(2025, 4, 2))).isEqualTo(Registration.NORMAL);
    }

    @Test
    void a_suspension_has_its_months_and_nothing_else_has() {
        assertThatThrownBy(() -> step("SUSPENSION_BEGAN", "2025-04-01", 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> step("APPEALED", "2025-04-01", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String answer(int points, PractitionerStep step) {
        var act = bearing(points);
        return file(act).answer(act, step, IN_FORCE).getClass().getSimpleName();
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
