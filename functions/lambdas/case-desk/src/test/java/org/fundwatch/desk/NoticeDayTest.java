package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.rewards.clocks.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice cannot have reached anybody before there was something to read, and leaves time to claim. */
@QuarkusTest
class NoticeDayTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest(name = "{0} reached from {1}, term until {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-01, 2026-03-02, 2026-06-01, before the approval
            2026-03-02, 2026-03-02, 2026-05-19, time to claim
            2026-03-02, 2026-03-02, 2026-05-20, -
            2026-05-19, 2026-05-20, 2026-07-20, must be today
            2026-05-20, 2026-05-20, 2026-07-20, -
            """)
    void a_day_is_one_on_which_it_can_have_reached_its_reporter(
            LocalDate receivedOn, LocalDate reachedFrom, LocalDate last, String rule) {
        var days = new NoticeDay(LocalDate.parse("2026-03-02"), reachedFrom, TODAY);

        if (rule == null) {
            assertThatCode(() -> days.require(receivedOn, new Due.On(last))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> days.require(receivedOn, new Due.On(last)))
                    .isInstanceOfSatisfying(
                            Misfit.class, misfit -> assertThat(misfit.rule()).contains(rule));
        }
    }

    @Test
    void a_term_that_nobody_can_say_is_not_over() {
        var days = new NoticeDay(TODAY.minusYears(2), TODAY.minusYears(2), TODAY);
        var open = new Due.Undetermined(new MissingFact("calendar"), Optional.empty());

        assertThatCode(() -> days.require(TODAY.minusYears(1), open)).doesNotThrowAnyException();
    }

    @Test
    void who_stays_anonymous_is_reached_on_the_day_of_the_record() {
        var number = Proposed.approvedDaysAgo(20);

        notice(number, today.minusDays(1)).statusCode(422).body("detail", containsString("must be today"));
        notice(number, today).statusCode(200).body("step", equalTo("NOTIFIED"));
    }

    @Test
    void a_notice_that_would_lapse_at_once_is_refused_of_a_named_reporter_too() {
        var number = Proposed.approvedDaysAgo(400);
        Rows.run("update case_file set named = true where case_number = ?", number);

        notice(number, today.minusDays(399)).statusCode(422).body("detail", containsString("time to claim"));
        notice(number, today.minusDays(20)).statusCode(200).body("step", equalTo("NOTIFIED"));
    }

    private static ValidatableResponse notice(String number, LocalDate day) {
        return Desk.as("adjudicator")
                .post(Proposed.pathOf(number, "notice"), "{\"receivedOn\": \"%s\"}".formatted(day))
                .then();
    }
}
