package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example floor is half of at least five. */
@QuarkusTest
@TestProfile(ExamplesAllowed.class)
class ShadowTest {
    private static final String PATH = "/v1/shadow-proposals";

    @ParameterizedTest(name = "{0} confirmed, {1} dismissed: {3}, {2}")
    @CsvSource({"2, 3, BELOW_FLOOR, 40%", "3, 3, HOLDS, 50%", "1, 3, TOO_FEW, 25%", "0, 5, BELOW_FLOOR, 0%"})
    void a_rule_is_held_against_the_floor(int confirmed, int dismissed, String standing, String precision) {
        var place = reviewed(confirmed, dismissed);

        precision(place)
                .then()
                .statusCode(200)
                .body("floor.floor", equalTo("50%"))
                .body("floor.example", equalTo(true))
                .body("rules.rule", contains("S01"))
                .body("rules[0].standing", equalTo(standing))
                .body("rules[0].precision", equalTo(precision))
                .body("rules[0].months.month", contains("2026-03"));
    }

    @Test
    void what_nobody_reviewed_has_no_precision() {
        var place = aPlace();
        Found.at(hospitalOf(place), "S01", "2026-03-02T00:00:00Z", 2);

        precision(place)
                .then()
                .body("rules[0].found", equalTo(2))
                .body("rules[0].precision", nullValue())
                .body("rules[0].standing", equalTo("TOO_FEW"));
    }

    @Test
    void a_proposal_waits_for_another_person_and_says_that_it_sets_nothing() {
        var place = reviewed(1, 4);
        var proposed = Desk.person("one", "adjudicator").post(PATH, proposal(place));
        var number = proposed.jsonPath().getInt("number");
        var decision = PATH + "/" + number + "/decision";

        Desk.person("one", "adjudicator")
                .post(decision, approval())
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/second-person-needed"));
        Desk.person("two", "adjudicator").post(decision, approval()).then().statusCode(200);
        Desk.person("three", "adjudicator")
                .post(decision, approval())
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/not-allowed-now"));

        Desk.as("auditor")
                .get(PATH)
                .then()
                .body("proposals.number", hasItem(number))
                .body("proposals[0].decision.by", equalTo("two"))
                .body("proposals[0].effect", equalTo("BY_RELEASE_OF_SETTINGS"))
                .body("proposals[0].setting", containsString("code: S01, basis: stated, mode: shadow"))
                .body("proposals[0].trace.steps.rule", contains("PRC-01", "PRC-02"));
    }

    @Test
    void a_rule_that_holds_is_not_proposed() {
        var place = reviewed(5, 0);

        Desk.person("one", "investigator")
                .post(PATH, proposal(place))
                .then()
                .statusCode(409)
                .body("type", endsWith("/case/not-allowed-now"))
                .body("stage", equalTo("HOLDS"));
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource({"INSTITUTION, 2", "RULE, 1", "MONTH, 1"})
    void findings_are_added_up_by_what_an_analyst_asks_for(String by, int lines) {
        var place = aPlace();
        var rule = "R" + ThreadLocalRandom.current().nextInt(800, 999);
        Found.at(hospitalOf(place), rule, "2026-03-02T00:00:00Z", 2);
        Found.at(hospitalOf(place), rule, "2026-03-09T00:00:00Z", 1);

        var answer = Desk.as("auditor")
                .request()
                .queryParam("by", by)
                .queryParam("rule", rule)
                .queryParam("from", "2026-03")
                .queryParam("until", "2026-03")
                .get("/v1/finding-sums");

        answer.then().statusCode(200).body("lines.size()", equalTo(lines));
        assertThat(answer.jsonPath().<Integer>getList("lines.amountFen").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3000);
    }

    @Test
    void months_that_end_before_they_begin_are_refused() {
        Desk.carelessly(Gateway.staff("staff-1", "auditor"))
                .request()
                .queryParam("from", "2026-04")
                .queryParam("until", "2026-03")
                .get("/v1/finding-sums")
                .then()
                .statusCode(422)
                .body("pointer", equalTo("/from"));
    }

    private static String reviewed(int confirmed, int dismissed) {
        var place = aPlace();
        var findings = Found.at(hospitalOf(place), "S01", "2026-03-02T00:00:00Z", confirmed + dismissed);
        review("CONFIRMED", findings.subList(0, confirmed));
        review("DISMISSED", findings.subList(confirmed, findings.size()));
        return place;
    }

    private static void review(String judgement, List<String> findings) {
        if (!findings.isEmpty()) {
            Found.reviewed(judgement, findings.toArray(String[]::new));
        }
    }

    private static Response precision(String place) {
        return Desk.as("auditor")
                .request()
                .queryParam("place", place)
                .queryParam("from", "2026-03")
                .queryParam("until", "2026-03")
                .get("/v1/rule-precision");
    }

    private static String proposal(String place) {
        return "{\"rule\": \"S01\", \"place\": \"%s\", \"from\": \"2026-03\", \"until\": \"2026-03\", \"reason\": \"too often wrong\"}"
                .formatted(place);
    }

    private static String approval() {
        return "{\"outcome\": \"APPROVED\", \"reason\": \"so it is\"}";
    }

    private static String aPlace() {
        return String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 999_999));
    }

    private static String hospitalOf(String place) {
        return "H" + place + ThreadLocalRandom.current().nextInt(10_000, 99_999);
    }
}
