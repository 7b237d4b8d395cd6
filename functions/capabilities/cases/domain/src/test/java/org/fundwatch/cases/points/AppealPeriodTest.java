package org.fundwatch.cases.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.cases.points.Acts.IN_FORCE;
import static org.fundwatch.cases.points.Acts.SOMEBODY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.clocks.ClockPolicies;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points that count from 2025-03-03, and appeals against them. */
class AppealPeriodTest {
    private static final PointsRules RULES = new PointsRules(
            IN_FORCE,
            ClockPolicies.of(
                    ClockPolicies.POINTS.stream().map(PolicyReader::read).toList()));

    /** Delivered on Friday 2026-03-06: ten working days later is 2026-03-20. */
    @ParameterizedTest(name = "appealed on {0}: {1}")
    @CsvSource({
        "2026-03-05, OutOfOrder",
        "2026-03-20, Fits",
        "2026-03-21, AppealedTooLate",
        "2026-10-12, AppealedTooLate"
    })
    void an_appeal_after_its_period_is_none_since_the_points_count_as_accepted(String on, String answer) {
        var act = delivered("2026-03-06");

        assertThat(appealed(act, on).getClass().getSimpleName()).isEqualTo(answer);
    }

    @Test
    void the_last_notice_that_was_delivered_begins_the_period_to_appeal() {
        var act = delivered("2026-03-06", "2026-04-01");

        assertThat(appealed(act, "2026-04-10")).isEqualTo(new StepAnswer.Fits());
    }

    @Test
    void whether_an_appeal_is_late_is_not_said_where_the_calendar_lacks_the_year() {
        var act = delivered("2026-12-28");

        assertThat(appealed(act, "2027-02-01"))
                .isEqualTo(new StepAnswer.Undetermined(new MissingFact("public holidays of 2027")));
    }

    private static FiledAct delivered(String... days) {
        var steps = Stream.of(days)
                .map(day -> step(PractitionerStepKind.NOTICE_DELIVERED, day))
                .toList();
        return new FiledAct(1, Acts.bearing(12, "ACT-1", "2025-03-03"), "a reason", steps);
    }

    private static PractitionerStep step(PractitionerStepKind kind, String on) {
        return new PractitionerStep(kind, LocalDate.parse(on), Optional.empty(), "a document");
    }

    private static StepAnswer appealed(FiledAct act, String on) {
        return new PractitionerFile(SOMEBODY, List.of(act)).answer(act, step(PractitionerStepKind.APPEALED, on), RULES);
    }
}
