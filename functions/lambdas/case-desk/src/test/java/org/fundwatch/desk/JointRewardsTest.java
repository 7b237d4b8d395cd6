package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the texts on record: none that is in force says how the reporters of one matter share a reward. */
@QuarkusTest
class JointRewardsTest {
    private static final String HEBEI = "130000";
    private static final String UNSEEN = "how hebei-2023 shares one reward";
    private static final String ALONE = "{\"jointWith\": []}";
    private static final Gateway ANOTHER = Gateway.staff("staff-2", "adjudicator");

    @Test
    void two_reports_of_one_matter_are_not_both_paid_the_whole() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.reviewed(HEBEI);

        review(one, with(other))
                .statusCode(200)
                .body("status", equalTo("UNDETERMINED"))
                .body("missing", equalTo(UNSEEN));

        reward(other).body("status", equalTo("UNDETERMINED")).body("missing", equalTo(UNSEEN));
        steps(other).body("joint", contains(one)).body("steps.step", contains("REVIEWED", "REVIEWED"));
        approve(other).statusCode(422).body("missingFact", equalTo(UNSEEN));
        assertThat(Rows.all("select act || details from audit_row where subject = ? order by seq", other)
                        .getLast())
                .contains("REWARD_REVIEW", one);
    }

    @Test
    void the_order_of_arrival_answers_which_report_was_the_first() {
        var first = Proposed.in(HEBEI);
        var second = Proposed.in(HEBEI);

        review(second, with(first)).statusCode(200);

        steps(first).body("answers.find { it.rule == 'RWD-22' }.answer", equalTo(true));
        steps(second).body("answers.find { it.rule == 'RWD-22' }", nullValue());
        review(first, ALONE).statusCode(200);
        steps(first).body("answers.find { it.rule == 'RWD-22' }", nullValue());
    }

    @Test
    void an_answer_by_hand_agrees_with_the_order_of_arrival_where_the_first_alone_is_rewarded() {
        var first = Proposed.in("110000");
        var second = Proposed.in("110000");

        review(second, "{\"jointWith\": [\"%s\"], \"answers\": {\"RWD-22\": true}}".formatted(first))
                .statusCode(422)
                .body("pointer", equalTo("/answers/RWD-22"));
    }

    @Test
    void a_review_sees_when_the_report_arrived_among_those_about_the_same_institution() {
        var earlier = Proposed.in(HEBEI);
        var number = Proposed.in(HEBEI);
        Rows.reportedAt(earlier, "H13000000301");
        Rows.reportedAt(number, "H13000000301");

        steps(number)
                .body("arrival.sameInstitution.caseNumber", contains(earlier))
                .body("arrival.place", notNullValue())
                .body("arrival.sameInstitution[0].place", notNullValue());
    }

    @Test
    void a_later_review_of_either_keeps_them_together() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.in(HEBEI);
        review(one, with(other)).statusCode(200);

        review(other, Proposed.ANSWERS).body("missing", equalTo(UNSEEN));

        reward(one).body("missing", equalTo(UNSEEN));
        steps(one).body("steps.step", contains("REVIEWED", "REVIEWED"));
    }

    @Test
    void who_was_put_there_by_mistake_is_taken_out_again_and_stands_alone() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.reviewed(HEBEI);
        review(one, with(other)).statusCode(200);

        review(one, ALONE).body("amountFen", equalTo(1_100_000));

        reward(other).body("amountFen", equalTo(1_100_000));
        steps(other).body("joint", empty());
    }

    @Test
    void a_report_that_goes_over_to_another_matter_leaves_the_first_one_alone() {
        var first = Proposed.in(HEBEI);
        var second = Proposed.in(HEBEI);
        var third = Proposed.in(HEBEI);
        review(first, with(second)).statusCode(200);

        review(third, with(second)).body("missing", equalTo(UNSEEN));

        reward(first).body("amountFen", equalTo(1_100_000));
        steps(second).body("joint", contains(third));
    }

    @Test
    void once_one_of_them_was_settled_no_review_changes_the_others() {
        var one = Proposed.in(HEBEI);
        var other = Proposed.in(HEBEI);
        review(one, with(other)).statusCode(200);
        refuse(one);

        review(other, "{}").statusCode(409).body("stage", equalTo("REFUSED")).body("act", equalTo("REVIEW"));
        Desk.as("adjudicator").get("/v1/cases/" + other + "/reward").then().body("allowedActs", contains("REFUSE"));
    }

    @Test
    void who_is_told_apart_from_a_refused_one_stands_alone_again() {
        var first = Proposed.in(HEBEI);
        var later = Proposed.in(HEBEI);
        review(first, with(later)).statusCode(200);
        refuse(later);

        review(first, ALONE).body("amountFen", equalTo(1_100_000));

        steps(later).body("step", equalTo("REFUSED")).body("joint", empty());
    }

    @Test
    void nothing_joins_a_reward_that_was_approved() {
        var approved = Proposed.reviewed(HEBEI);
        Proposed.approved(approved, "city-budget", 2024);
        var late = Proposed.in(HEBEI);

        review(late, with(approved)).statusCode(409).body("stage", equalTo("APPROVED"));
        reward(late).body("amountFen", equalTo(1_100_000));
        steps(late).body("joint", empty()).body("steps", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"jointWith": "FW-TEST-1"}                | 422 | /request/malformed
        {"jointWith": ["no number"]}              | 422 | /request/malformed
        {"jointWith": ["FW-NO-1", "FW-NO-1"]}     | 422 | /request/malformed
        {"jointWith": ["OWN"]}                    | 422 | /request/malformed
        {"jointWith": ["FW-NONE-0000"]}           | 422 | /request/unknown-reference
        """)
    void other_reports_are_named_by_their_cases_and_once_each(String body, int status, String type) {
        var number = Proposed.in(HEBEI);

        Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(pathOf(number, "review"), body.replace("OWN", number))
                .then()
                .statusCode(status)
                .body("type", endsWith(type));
        steps(number).body("steps", empty());
    }

    private static String with(String other) {
        return "{\"jointWith\": [\"%s\"]}".formatted(other);
    }

    private static ValidatableResponse review(String number, String body) {
        return Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(pathOf(number, "review"), body)
                .then();
    }

    private static void refuse(String number) {
        Desk.as("adjudicator")
                .post(pathOf(number, "refusal"), "{\"reason\": \"on the staff of the bureau\"}")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse approve(String number) {
        return Desk.carelessly(ANOTHER)
                .post(pathOf(number, "approval"), "{\"fundSource\": \"city-budget\", \"budgetYear\": 2024}")
                .then();
    }

    private static ValidatableResponse reward(String number) {
        return Desk.as("auditor").get("/v1/cases/" + number + "/reward").then();
    }

    private static ValidatableResponse steps(String number) {
        return Desk.as("auditor").get(pathOf(number, "steps")).then();
    }
}
