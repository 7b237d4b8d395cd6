package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DeadlinesTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_row_of_the_queue_carries_its_next_deadline_and_says_which_are_past() {
        var number = Rows.aCase("RECEIVED");

        Desk.as("auditor")
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body(row(number) + ".colour", equalTo("RED"))
                .body(row(number) + ".past", contains("CLUE_CHECK"))
                .body(row(number) + ".next.clock", equalTo("CLUE_CHECK"))
                .body(row(number) + ".next.due", equalTo("2024-03-22"))
                .body(row(number) + ".next.article", equalTo("第十四条"));
    }

    @Test
    void a_case_at_its_end_has_nothing_that_presses() {
        var number = Rows.aCase("REFUSED");
        Rows.change(number, "filed_on = updated_at::date");

        Desk.as("auditor")
                .get("/v1/cases")
                .then()
                .body(row(number) + ".past", empty())
                .body(row(number) + ".next", equalTo(null));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"colour, RED, red", "colour, AMBER, amber", "colour, GREEN, green", "past, true, red"})
    void the_queue_is_filtered_by_colour_and_by_what_is_past(String parameter, String value, String wanted) {
        var red = Rows.aCase("RECEIVED");
        var green = green();
        var amber = amber();

        var found = listed(parameter, value);

        assertThat(found).contains(wanted.equals("red") ? red : wanted.equals("amber") ? amber : green);
        assertThat(List.of(red, green, amber)).filteredOn(found::contains).hasSize(1);
    }

    @Test
    void what_is_not_past_is_found_as_well() {
        var green = green();
        var amber = amber();
        var red = Rows.aCase("RECEIVED");

        assertThat(listed("past", "false")).contains(green, amber).doesNotContain(red);
    }

    @ParameterizedTest
    @CsvSource({"colour, BLUE, /colour", "past, perhaps, /past"})
    void a_filter_that_is_none_is_a_problem(String parameter, String value, String pointer) {
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .get("/v1/cases", parameter, value)
                .then()
                .statusCode(422)
                .body("type", endsWith("request/malformed"))
                .body("pointer", equalTo(pointer));
    }

    @ParameterizedTest(name = "within {0} days: {1}")
    @CsvSource({"0, false", "2, false", "3, true", "40, true"})
    void what_may_end_within_the_days_asked_for_is_alerted(int days, boolean told) {
        var number = amber();

        var lines = Desk.as("auditor")
                .get("/v1/deadlines", "within", Integer.toString(days))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("deadlines.findAll { it.caseNumber == '" + number + "' }.due.clock");

        assertThat(lines.contains("SEALING")).isEqualTo(told);
    }

    @Test
    void without_days_the_policy_s_own_alert_counts_and_what_is_past_comes_first() {
        var red = Rows.aCase("RECEIVED");
        var green = green();
        var amber = amber();

        var answer = Desk.as("auditor").get("/v1/deadlines").then().statusCode(200);

        answer.body("leftOut", equalTo(0)).body("deadlines.due.colour", everyItem(oneOf("RED", "AMBER")));
        var numbers = answer.extract().jsonPath().getList("deadlines.caseNumber", String.class);
        assertThat(numbers).contains(red, amber).doesNotContain(green);
        assertThat(numbers.indexOf(red)).isLessThan(numbers.indexOf(amber));
    }

    @ParameterizedTest
    @CsvSource({"-1", "367", "soon"})
    void days_that_are_none_are_a_problem(String days) {
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .get("/v1/deadlines", "within", days)
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/within"));
    }

    @Test
    void a_case_is_found_behind_more_than_a_page_of_others() {
        var oldest = green();
        Rows.change(oldest, "opened_at = '2000-01-01T00:00:00Z'");
        for (var i = 0; i < 101; i++) {
            Rows.aCase("ACCEPTED");
        }

        assertThat(listed("colour", "GREEN")).contains(oldest);
    }

    private static List<String> listed(String parameter, String value) {
        return Desk.as("auditor")
                .get("/v1/cases", parameter, value)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("cases.caseNumber", String.class);
    }

    /** Filed today: fifteen working days are left. */
    private String green() {
        var number = Rows.aCase("RECEIVED");
        Rows.change(number, "filed_on = '" + today + "'");
        return number;
    }

    /** Records sealed 27 days ago: three of thirty days are left, which roll over no holiday. */
    private String amber() {
        var number = green();
        Desk.as("investigator")
                .post(
                        "/v1/cases/" + number + "/procedure",
                        "{\"kind\": \"MILESTONE\", \"on\": \"%s\", \"milestone\": \"RECORDS_SEALED\"}"
                                .formatted(today.minusDays(27)))
                .then()
                .statusCode(200);
        return number;
    }

    private static String row(String number) {
        return "cases.find { it.caseNumber == '" + number + "' }";
    }
}
