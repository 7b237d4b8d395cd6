package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RewardReviewTest {
    private static final String HEBEI = "130000";
    private static final String CITY = """
            {"fundSource": "city-budget", "budgetYear": 2024}""";

    @Test
    void a_proposal_shows_what_is_open_and_by_when_it_is_due() {
        var number = Proposed.in(HEBEI);
        Desk.as("auditor")
                .get(pathOf(number, "steps"))
                .then()
                .statusCode(200)
                .body("step", equalTo("PROPOSED"))
                .body("open.rule", hasItem("RWD-11"))
                .body("periods[0].clock", equalTo("PROPOSAL"))
                .body("periods[0].due", equalTo("2024-03-08"))
                .body("periods[0].state", equalTo("PAST"));
    }

    @Test
    void a_review_answers_what_the_place_asks_and_decides_again() {
        var number = Proposed.in(HEBEI);

        Desk.as("adjudicator")
                .post(pathOf(number, "review"), Proposed.ANSWERS)
                .then()
                .statusCode(200)
                .body("step", equalTo("REVIEWED"))
                .body("status", equalTo("PROPOSED"))
                .body("amountFen", equalTo(1_100_000));

        Desk.as("auditor")
                .get(pathOf(number, "steps"))
                .then()
                .body("step", equalTo("REVIEWED"))
                .body("open", empty())
                .body("steps[0].by", equalTo("staff-1"))
                .body("periods[1].clock", equalTo("APPROVAL"))
                .body("periods[1].state", not("PAST"));
        Desk.as("auditor").get("/v1/cases/" + number + "/reward").then().body("trace.facts.RWD-11", equalTo("yes"));
        assertThat(Rows.one("select count(*) from reward_review where case_number = ?", number))
                .isEqualTo("1");
    }

    @Test
    void an_answer_against_the_reward_refuses_it_and_then_nobody_can_approve_it() {
        var number = Proposed.in(HEBEI);

        Desk.as("adjudicator")
                .post(pathOf(number, "review"), Proposed.ANSWERS.replace("\"RWD-13\": true", "\"RWD-13\": false"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"));

        approve(number, CITY).statusCode(409).body("type", endsWith("/case/not-allowed-now"));
    }

    @Test
    void a_condition_that_nobody_answered_keeps_a_reward_from_approval() {
        var number = Proposed.in(HEBEI);
        Desk.as("adjudicator").post(pathOf(number, "review"), "{}").then().statusCode(200);

        approve(number, CITY).statusCode(422).body("missingFact", equalTo("answer to RWD-11"));
    }

    @Test
    void a_missing_fact_that_the_reviewer_gives_makes_an_amount() {
        var number = Proposed.in("430000");
        Desk.as("auditor").get("/v1/cases/" + number + "/reward").then().body("status", equalTo("UNDETERMINED"));

        Desk.as("adjudicator")
                .post(pathOf(number, "review"), """
                {"nature": "ORDINARY", "insider": "NONE", "pick": {"rate": "2%", "reason": "as the text lets"}}""")
                .then()
                .statusCode(200)
                .body("status", equalTo("UNDETERMINED"))
                .body("missing", not(nullValue()));

        assertThat(Rows.one("select trace from reward_review where case_number = ?", number))
                .contains("pickedRate", "as the text lets");
    }

    @Test
    void a_what_if_takes_over_what_the_last_review_established() {
        var number = Proposed.in("410000");
        var whatIf = "/v1/cases/" + number + "/reward/what-if";
        Desk.as("adjudicator")
                .get(whatIf, "assumedFrom", "2024-01-01")
                .then()
                .body("missing", equalTo("level of the report"));

        Desk.as("adjudicator")
                .post(pathOf(number, "review"), "{\"level\": \"L1\"}")
                .then()
                .statusCode(200);

        Desk.as("adjudicator")
                .get(whatIf, "assumedFrom", "2024-01-01")
                .then()
                .body("status", equalTo("PROPOSED"))
                .body("amountFen", equalTo(2_500_000));
    }

    @Test
    void an_answer_can_be_corrected_and_shows_who_gave_it_and_when() {
        var number = Proposed.reviewed(HEBEI);

        Desk.carelessly(Gateway.staff("staff-3", "adjudicator"))
                .post(pathOf(number, "review"), "{\"answers\": {\"RWD-19\": true}}")
                .then()
                .body("status", equalTo("UNDETERMINED"))
                .body("missing", equalTo("rule of the place on RWD-19"));

        Desk.as("auditor")
                .get(pathOf(number, "steps"))
                .then()
                .body("answers.find { it.rule == 'RWD-19' }.answer", equalTo(true))
                .body("answers.find { it.rule == 'RWD-19' }.by", equalTo("staff-3"))
                .body("answers.find { it.rule == 'RWD-11' }.by", equalTo("staff-1"))
                .body("answers.find { it.rule == 'RWD-11' }.at", not(nullValue()));
    }

    @Test
    void nobody_approves_where_insiders_are_paid_more_and_nobody_was_asked() {
        var number = Proposed.reviewed("140000");

        approve(number, CITY).statusCode(422).body("missingFact", equalTo("insider"));
        Desk.as("auditor").get(pathOf(number, "steps")).then().body("missingFacts", hasItem("insider"));

        Desk.as("adjudicator")
                .post(pathOf(number, "review"), "{\"insider\": \"PRESENT\"}")
                .then()
                .statusCode(200);
        approve(number, CITY).statusCode(200);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            review   | {"answers": {"RWD-99": true}}                          | 422
            review   | {"answers": {"RWD-11": "perhaps"}}                     | 422
            review   | {"pick": {"rate": "2%"}}                               | 422
            review   | {"pick": {"rate": "2%", "reason": " "}}                | 422
            review   | {"colour": "red"}                                      | 422
            approval | {"fundSource": "city-budget", "budgetYear": 24}        | 422
            approval | {"fundSource": "city-budget"}                          | 422
            refusal  | {"reason": ""}                                         | 422
            notice   | {"receivedOn": "soon"}                                 | 422
            notice   | {"receivedOn":                                         | 400
            approval | {"fundSource": "city-budget", "budgetYear": 2024}      | 409
            """)
    void what_does_not_fit_is_a_problem_and_stores_nothing(String step, String body, int status) {
        var number = Proposed.in(HEBEI);

        Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", pathOf(number, step), body)
                .then()
                .statusCode(status);

        assertThat(Rows.all("select step from reward_step where case_number = ?", number))
                .isEmpty();
    }

    @Test
    void a_case_without_a_reward_has_no_steps() {
        var number = Rows.aCase("CLOSED_SUBSTANTIATED");

        Desk.as("auditor").get(pathOf(number, "steps")).then().statusCode(404);
        Desk.as("adjudicator").post(pathOf(number, "review"), "{}").then().statusCode(404);
    }

    private static ValidatableResponse approve(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-2", "adjudicator"))
                .post(pathOf(number, "approval"), body)
                .then();
    }
}
