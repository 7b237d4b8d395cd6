package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RewardApprovalTest {
    private static final String HEBEI = "130000";
    private static final String CITY = """
            {"fundSource": "city-budget", "budgetYear": 2024}""";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void an_approval_needs_another_person_names_the_budget_and_tells() {
        var number = Proposed.reviewed(HEBEI);
        Desk.as("adjudicator")
                .post(pathOf(number, "approval"), CITY)
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));

        approve(number, CITY)
                .statusCode(200)
                .body("step", equalTo("APPROVED"))
                .body("amountFen", equalTo(1_100_000))
                .body("approvalNumber", matchesPattern("RW-[0-9A-Z]{4}-[0-9A-Z]{4}"));

        assertThat(Rows.one(
                        "select detail from outbox where type = 'RewardGranted' and detail::json ->> 'subject' = ?",
                        number))
                .contains("approvalNumber", "1100000");
        assertThat(Rows.all(
                                "select actor || ' ' || act || details from audit_row where subject = ? order by seq",
                                number)
                        .getLast())
                .contains("staff-2 REWARD_APPROVE", "city-budget", "2024");
        approve(number, CITY).statusCode(409);
    }

    @Test
    void a_fund_that_no_source_names_approves_nothing() {
        approve(Proposed.reviewed(HEBEI), CITY.replace("city-budget", "petty-cash"))
                .statusCode(422)
                .body("pointer", equalTo("/fundSource"));
    }

    @Test
    void a_notice_begins_the_term_to_claim() {
        var number = Proposed.reviewed(HEBEI);
        Proposed.approved(number, "city-budget", 2024);

        Desk.as("adjudicator")
                .post(pathOf(number, "notice"), "{\"receivedOn\": \"%s\"}".formatted(today))
                .then()
                .statusCode(200)
                .body("step", equalTo("NOTIFIED"));

        Desk.as("auditor")
                .get(pathOf(number, "steps"))
                .then()
                .body("periods.clock", hasItem("CLAIM"))
                .body("periods.find { it.clock == 'CLAIM' }.startedOn", equalTo(today.toString()))
                .body("periods.find { it.clock == 'CLAIM' }.policy", equalTo("reward-clocks/cn-2022"));
    }

    @ParameterizedTest
    @CsvSource({"1, must not lie in the future", "-1, must not lie before the approval"})
    void a_notice_of_another_day_than_it_can_be_is_a_problem(int days, String rule) {
        var number = Proposed.reviewed(HEBEI);
        Proposed.approved(number, "city-budget", 2024);

        Desk.as("adjudicator")
                .post(pathOf(number, "notice"), "{\"receivedOn\": \"%s\"}".formatted(today.plusDays(days)))
                .then()
                .statusCode(422)
                .body("detail", containsString(rule));
    }

    @Test
    void a_refusal_says_why_and_tells() {
        var number = Proposed.in(HEBEI);

        Desk.as("adjudicator")
                .post(pathOf(number, "refusal"), "{\"reason\": \"the reporter is on the staff of the bureau\"}")
                .then()
                .statusCode(200)
                .body("step", equalTo("REFUSED"));

        assertThat(Rows.one("select note from reward_step where case_number = ?", number))
                .isEqualTo("the reporter is on the staff of the bureau");
        assertThat(Rows.one(
                        "select detail from outbox where type = 'RewardProposed' and detail::json ->> 'subject' = ?",
                        number))
                .contains("REFUSED");
    }

    @Test
    void the_same_key_gives_the_first_answer_and_takes_one_step() {
        var number = Proposed.reviewed(HEBEI);
        var key = UUID.randomUUID().toString();
        var other = Desk.carelessly(Gateway.staff("staff-2", "adjudicator"));

        var first = other.post(key, pathOf(number, "approval"), CITY).asString();

        assertThat(other.post(key, pathOf(number, "approval"), CITY).asString()).isEqualTo(first);
        assertThat(Rows.all("select step from reward_step where case_number = ? order by number", number))
                .containsExactly("REVIEWED", "APPROVED");
    }

    @Test
    void a_case_whose_penalty_fell_takes_no_step_any_more() {
        var number = Proposed.reviewed(HEBEI);
        Rows.change(number, "stage = 'PENALTY_REVOKED'");

        approve(number, CITY).statusCode(409).body("stage", equalTo("PENALTY_REVOKED"));
    }

    @Test
    void that_the_penalty_fell_is_said_before_what_is_open() {
        var number = Proposed.in(HEBEI);
        Desk.as("adjudicator").post(pathOf(number, "review"), "{\"answers\": {\"RWD-11\": true}}");
        approve(number, CITY).statusCode(422).body("type", endsWith("/decision/undetermined"));
        Rows.change(number, "stage = 'PENALTY_REVOKED'");

        approve(number, CITY).statusCode(409).body("stage", equalTo("PENALTY_REVOKED"));
    }

    @Test
    void rewards_are_listed_by_where_they_stand() {
        var proposed = Proposed.in(HEBEI);
        var reviewed = Proposed.reviewed(HEBEI);

        Desk.as("auditor")
                .get("/v1/rewards", "step", "REVIEWED")
                .then()
                .statusCode(200)
                .body("rewards.caseNumber", hasItem(reviewed))
                .body("rewards.caseNumber", not(hasItem(proposed)));
        Desk.as("adjudicator")
                .get("/v1/rewards", "step", "PROPOSED")
                .then()
                .body("rewards.caseNumber", hasItem(proposed))
                .body("rewards.find { it.caseNumber == '%s' }.amountFen".formatted(proposed), equalTo(1_100_000));
    }

    private static ValidatableResponse approve(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-2", "adjudicator"))
                .post(pathOf(number, "approval"), body)
                .then();
    }
}
