package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Fined.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.PenaltyReplay;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case whose penalty of 2026-06-01 fell on 2026-06-20. */
@QuarkusTest
class DecidedAnewTest {
    private static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);

    @Test
    void a_case_whose_penalty_fell_is_decided_anew_and_the_fallen_decision_stays_as_it_was() {
        var number = Anew.fallen();
        var first = Rows.one("select trace from penalty_decision where case_number = ?", number);

        Anew.decide(number)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PENALTY_DECIDED"))
                .body("decision", equalTo(2));

        Anew.read(number)
                .then()
                .body("penalty.decision", equalTo(2))
                .body("penalty.fineFen", equalTo(10000))
                .body("revocation", nullValue())
                .body("earlierPenalties", hasSize(1))
                .body("earlierPenalties[0].penalty.decision", equalTo(1))
                .body("earlierPenalties[0].penalty.fineFen", equalTo(15000))
                .body("earlierPenalties[0].revocation.revokedOn", equalTo("2026-06-20"));
        assertThat(Rows.all("select trace from penalty_decision where case_number = ? order by number", number))
                .startsWith(first)
                .allSatisfy(trace -> assertThat(replayed(trace)).isEqualTo(trace));
        assertThat(Anew.told(number)).contains("PenaltyDecided", "\"decision\":2");
    }

    @Test
    void the_new_decision_falls_alone() {
        var number = Anew.fallen();
        Anew.decide(number).then().statusCode(200);

        Anew.revoke(number, "2026-07-20").then().statusCode(200).body("decision", equalTo(2));
        Anew.revoke(number, "2026-07-21").then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));

        assertThat(Anew.told(number)).contains("PenaltyRevoked", "\"decision\":2");
        Anew.read(number)
                .then()
                .body("revocation.revokedOn", equalTo("2026-07-20"))
                .body("earlierPenalties.revocation.revokedOn", contains("2026-06-20"));
    }

    @Test
    void who_read_the_fallen_decision_does_not_revoke_the_new_one() {
        var number = Anew.fallen();
        Anew.decide(number).then().statusCode(200);

        Anew.revoke(number, 1, "2026-07-20").then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
        Anew.read(number).then().body("revocation", nullValue());
        Anew.revoke(number, 2, "2026-07-20").then().statusCode(200).body("decision", equalTo(2));
    }

    @Test
    void what_fell_may_be_decided_anew_investigated_further_and_nothing_else() {
        Anew.read(Anew.fallen()).then().body("allowedActs", contains("DECIDE_PENALTY"));

        Desk.as("investigator")
                .get("/v1/cases/" + Anew.fallen())
                .then()
                .body("allowedActs", contains("RECORD_FINDING"));
    }

    @Test
    void a_decision_that_stands_is_followed_by_no_other() {
        Anew.decide(Fined.decided()).then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"decidedOn": "2026-06-19", "parts": [{"finding": 1, "multiple": "1"}]}                 | /decidedOn
            {"decidedOn": "2026-07-13", "parts": [{"finding": 1, "multiple": "1"}], "leftOut": [1]} | /parts/0/finding
            {"decidedOn": "2026-07-13", "parts": [], "leftOut": [1]}                                | /leftOut
            {"decidedOn": "2026-07-13", "parts": [{"finding": 1, "multiple": "1"}], "leftOut": [2]} | /leftOut/0
            {"decidedOn": "2026-07-13", "parts": [{"finding": 1, "multiple": "1"}], "leftOut": [2, 2]} | /leftOut
            """)
    void a_new_decision_that_cannot_be_is_a_problem_and_stores_nothing(String body, String pointer) {
        var number = Anew.fallen();
        var before = Rows.everything(number);

        Desk.send(Gateway.staff("staff-1", "adjudicator"), "POST", path(number, "penalty"), body)
                .then()
                .statusCode(422)
                .body("pointer", equalTo(pointer));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"penalty", "penalty/proposal"})
    void a_part_of_a_finding_that_is_left_out_is_named_and_said_to_be_left_out(String door) {
        var number = Anew.fallen();
        Anew.found(number, 20000);

        Desk.carelessly(Gateway.staff("staff-1", "adjudicator"))
                .post(path(number, door), """
                        {"decidedOn": "2026-07-13", "leftOut": [2],
                         "parts": [{"finding": 1, "multiple": "1"}, {"finding": 2, "multiple": "1"}]}""")
                .then()
                .statusCode(422)
                .body("type", endsWith("/penalty/finding-left-out"))
                .body("pointer", equalTo("/parts/1/finding"));
    }

    @Test
    void a_draft_of_a_day_before_the_fall_is_refused_as_the_decision_is() {
        Desk.as("adjudicator")
                .post(path(Anew.fallen(), "penalty/proposal"), "{\"decidedOn\": \"2026-06-19\", \"parts\": []}")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/decidedOn"));
    }

    private static String replayed(String trace) {
        return TraceJson.write(((Decided) PenaltyReplay.of(TraceJson.read(trace), LAW)).trace());
    }
}
