package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Signing.path;
import static org.fundwatch.desk.Signing.propose;
import static org.fundwatch.desk.Signing.proposed;
import static org.fundwatch.desk.Signing.read;
import static org.fundwatch.desk.Signing.sign;
import static org.fundwatch.desk.Signing.withdraw;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignatureTest {
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);

    @Test
    void a_pick_outside_the_tier_waits_for_another_person_and_decides_nothing() {
        var number = Agencies.found(500000);

        propose(number)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_PROPOSED"))
                .body("proposal", equalTo(1))
                .body("fineFen", equalTo(1000000));

        assertThat(Rows.all("select act from audit_row where subject = ? order by seq", number))
                .containsExactly("RECORD_FINDING", "PROPOSE_PENALTY");
        assertThat(Rows.all("select detail from outbox where detail like ?", "%" + number + "%"))
                .isEmpty();
        read(number)
                .then()
                .body("penalty", nullValue())
                .body("proposal.proposal", equalTo(1))
                .body("proposal.proposedBy", equalTo("staff-1"))
                .body("proposal.penalty.standing", equalTo("NEEDS_SIGNATURE"))
                .body("proposal.penalty.parts[0].arithmetic", equalTo("5000.00 × 2 = 10000.00"))
                .body("allowedActs", containsInAnyOrder("SIGN_PENALTY", "WITHDRAW_PROPOSAL"));
    }

    @Test
    void another_person_s_signature_decides_exactly_what_was_proposed() {
        var number = proposed();

        sign("staff-2", number, 1)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_DECIDED"))
                .body("fineFen", equalTo(1000000));

        read(number)
                .then()
                .body("proposal", nullValue())
                .body("penalty.fineFen", equalTo(1000000))
                .body("penalty.parts[0].reasons.second", equalTo("staff-2"))
                .body("penalty.trace.steps.rule", hasItem("PEN-09"));
        var trace = Rows.one("select trace from penalty_decision where case_number = ?", number);
        assertThat(TraceJson.write(((Decided) PenaltyReplay.of(TraceJson.read(trace), LAW)).trace()))
                .isEqualTo(trace);
    }

    @Test
    void a_penalty_dated_before_the_benchmark_waits_for_the_signature_that_the_benchmark_asks_for_today() {
        var number = Agencies.found(500000);

        Desk.as("adjudicator")
                .post(path(number, "penalty"), """
                {"decidedOn": "2022-11-02", "parts": [{"finding": 1, "multiple": "2", "reason": "as weighed"}]}""")
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_PROPOSED"));

        sign("staff-2", number, 1).then().statusCode(200).body("fineFen", equalTo(1000000));
        read(number)
                .then()
                .body("penalty.decidedOn", equalTo("2022-11-02"))
                .body("penalty.parts[0].reasons.second", equalTo("staff-2"));
    }

    @Test
    void a_signed_penalty_of_the_institution_is_told_as_any_other() {
        var number = Agencies.found(500000);
        Agencies.find(number, "{\"kind\": \"OVER_CHARGING\", \"amountFen\": 100, \"intent\": false}");
        Desk.as("adjudicator")
                .post(path(number, "penalty"), """
                {"decidedOn": "2026-04-01", "parts": [{"finding": 2, "multiple": "1"}, {"finding": 1, "multiple": "2",
                  "band": "一般", "reason": "as weighed", "firstViolation": true, "correctedPromptly": true}]}""")
                .then()
                .body("proposal", equalTo(1))
                .body("fineFen", equalTo(1000100));

        sign("staff-2", number, 1).then().body("fineFen", equalTo(1000100));

        assertThat(Rows.all("select detail from outbox where detail like ?", "%" + number + "%"))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("PenaltyDecided", "\"fineFen\":100,"));
        assertThat(Rows.all("select second_person from penalty_part where case_number = ? order by finding", number))
                .containsExactly("staff-2", null);
    }

    @Test
    void what_is_confiscated_is_proposed_signed_and_answered_like_the_fine() {
        var number = Agencies.found(500000);
        Agencies.find(number, "{\"kind\": \"BRIBERY\", \"amountFen\": 700, \"intent\": false}");

        Desk.as("adjudicator")
                .post(path(number, "penalty"), """
                {"decidedOn": "2026-04-01", "parts": [{"finding": 2, "noFine": true}, {"finding": 1, "multiple": "2",
                  "band": "一般", "reason": "as weighed", "firstViolation": true, "correctedPromptly": true}]}""")
                .then()
                .body("proposal", equalTo(1))
                .body("confiscatedFen", equalTo(700));

        sign("staff-2", number, 1)
                .then()
                .statusCode(200)
                .body("refundFen", equalTo(500000))
                .body("confiscatedFen", equalTo(700));
    }

    @Test
    void a_proposal_that_was_taken_back_leaves_the_case_open_for_another_one() {
        var number = proposed();

        withdraw(number).then().statusCode(200).body("stage", equalTo("INVESTIGATED"));
        propose(number).then().body("proposal", equalTo(2));

        Desk.send(
                        Gateway.staff("staff-2", "adjudicator"),
                        "POST",
                        path(number, "penalty/signature"),
                        "{\"proposal\": 1}")
                .then()
                .statusCode(422)
                .body("type", endsWith("request/unknown-reference"))
                .body("pointer", equalTo("/proposal"));
        sign("staff-2", number, 2).then().statusCode(200);
        assertThat(Rows.all(
                        "select number || ' ' || outcome || ' ' || ended_by from penalty_proposal_end where case_number = ? order by number",
                        number))
                .containsExactly("1 WITHDRAWN staff-3", "2 SIGNED staff-2");
    }

    @Test
    void the_same_key_signs_once_and_gives_the_same_answer() {
        var number = proposed();
        var key = UUID.randomUUID().toString();
        var desk = Desk.person("staff-2", "adjudicator");

        var first = desk.post(key, path(number, "penalty/signature"), "{\"proposal\": 1}")
                .asString();
        var again = desk.post(key, path(number, "penalty/signature"), "{\"proposal\": 1}")
                .asString();

        assertThat(again).isEqualTo(first);
        assertThat(Rows.all("select outcome from penalty_proposal_end where case_number = ?", number))
                .containsExactly("SIGNED");
    }
}
