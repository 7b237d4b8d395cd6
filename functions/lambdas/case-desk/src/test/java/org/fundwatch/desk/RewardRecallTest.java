package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Proposed.pathOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reward that was obtained with forged material or hidden facts is taken back, by two people. */
@QuarkusTest
class RewardRecallTest {
    private static final String HEBEI = "130000";
    private static final Gateway ONE = Gateway.staff("staff-7", "adjudicator");
    private static final Gateway ANOTHER = Gateway.staff("staff-8", "adjudicator");
    private static final String FORGED = """
            {"grounds": "FORGED_MATERIAL", "reason": "the receipts were drawn by the reporter"}""";
    private static final String STEPS =
            "select step || coalesce(' ' || note, '') from reward_step where case_number = ? order by number";
    private static final String EVENTS =
            "select detail::json -> 'data' ->> 'outcome' from outbox where type = 'RewardStopped' and detail::json ->> 'subject' = ?";

    @ParameterizedTest
    @CsvSource({"NOTIFIED, STOPPED", "CHECKED, STOPPED", "ORDERED, STOPPED", "PAID, RECOVERY", "DOUBLED, RECOVERY"})
    void before_the_payment_it_stops_and_after_it_is_recovered(String stands, String becomes) {
        var number = approved();
        Rows.aStep(Rows.one("select approval_number from reward_approval where case_number = ?", number), stands);

        ask(ONE, number, FORGED).statusCode(200).body("recall", equalTo(1)).body("requestedBy", equalTo("staff-7"));
        decide(ANOTHER, number, 1).statusCode(200).body("step", equalTo(becomes));

        assertThat(Rows.all(STEPS, number).getLast()).isEqualTo(becomes + " FORGED_MATERIAL");
        assertThat(Rows.all(EVENTS, number)).containsExactly(becomes);
    }

    @Test
    void who_asked_does_not_decide_and_is_not_told_that_it_can_be_done() {
        var number = approved();
        ask(ONE, number, FORGED).statusCode(200);

        decide(ONE, number, 1).statusCode(409).body("type", endsWith("/case/second-person-needed"));

        assertThat(allowed(ONE, number)).containsExactly("NOTIFY", "ASK_RECALL");
        assertThat(allowed(ANOTHER, number)).containsExactly("NOTIFY", "ASK_RECALL", "RECALL");
    }

    @Test
    void the_request_that_was_read_is_the_one_that_is_decided() {
        var number = approved();
        ask(ONE, number, FORGED).statusCode(200);
        ask(ANOTHER, number, FORGED.replace("FORGED_MATERIAL", "HIDDEN_FACTS"))
                .statusCode(200)
                .body("recall", equalTo(2));

        decide(ANOTHER, number, 1).statusCode(422).body("pointer", equalTo("/recall"));
        decide(ONE, number, 2).statusCode(200).body("step", equalTo("STOPPED"));
    }

    @Test
    void what_nobody_asked_for_is_not_decided_and_what_is_not_approved_is_not_taken_back() {
        decide(ANOTHER, approved(), 1).statusCode(422).body("pointer", equalTo("/recall"));

        ask(ONE, Proposed.reviewed(HEBEI), FORGED).statusCode(409).body("act", equalTo("ASK_RECALL"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"grounds": "DISLIKE", "reason": "a"}         | /grounds
            {"grounds": "HIDDEN_FACTS"}                   | /reason
            {"grounds": "HIDDEN_FACTS", "reason": " "}    | /reason
            """)
    void grounds_that_no_text_names_and_a_request_without_a_reason_are_refused(String body, String pointer) {
        ask(ONE, approved(), body).statusCode(422).body("pointer", equalTo(pointer));
    }

    @Test
    void the_steps_of_a_case_tell_nothing_by_which_its_payment_is_found_at_the_bank() {
        var number = approved();
        Rows.run("""
                insert into reward_step select case_number, 3, 'PAID', now(), 'clerk', approval_number, 'BANK-7'
                  from reward_approval where case_number = ?""", number);
        Rows.run("""
                insert into reward_step select case_number, 4, 'RECOVERY', now(), 'staff-7', approval_number, 'HIDDEN_FACTS'
                  from reward_approval where case_number = ?""", number);

        var steps = Desk.as("auditor").get(pathOf(number, "steps")).asString();

        assertThat(steps).contains("PAID", "HIDDEN_FACTS").doesNotContain("BANK-7");
    }

    @Test
    void the_steps_show_what_waits_for_another() {
        var number = approved();
        ask(ONE, number, FORGED);

        Desk.as("auditor")
                .get(pathOf(number, "steps"))
                .then()
                .statusCode(200)
                .body("recall.grounds", equalTo("FORGED_MATERIAL"))
                .body("recall.requestedAt", not(equalTo("")));
    }

    private static String approved() {
        var number = Proposed.reviewed(HEBEI);
        Proposed.approved(number, "city-budget", 2024);
        return number;
    }

    private static ValidatableResponse ask(Gateway who, String number, String body) {
        return Desk.send(who, "POST", pathOf(number, "recall"), body).then();
    }

    private static ValidatableResponse decide(Gateway who, String number, int recall) {
        return Desk.send(who, "POST", pathOf(number, "recall/decision"), "{\"recall\": %d}".formatted(recall))
                .then();
    }

    private static List<String> allowed(Gateway who, String number) {
        return Desk.carelessly(who)
                .get("/v1/cases/" + number + "/reward")
                .jsonPath()
                .getList("allowedActs");
    }
}
