package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
    void a_floor_is_in_force_also_where_nothing_was_found() {
        precision(aPlace()).then().body("floor.floor", equalTo("50%")).body("rules", empty());
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
    void a_proposal_says_what_its_rule_is_called() {
        Desk.person("one", "adjudicator")
                .post(PATH, proposal(reviewed(1, 4)))
                .then()
                .statusCode(200);

        Desk.as("auditor").get(PATH).then().body("proposals[0].ruleName.en", not(blankString()));
    }

    @ParameterizedTest
    @CsvSource({"APPROVED, BY_RELEASE_OF_SETTINGS", "REJECTED,"})
    void only_what_was_approved_has_an_effect(String outcome, String effect) {
        var number = Desk.person("one", "adjudicator")
                .post(PATH, proposal(reviewed(1, 4)))
                .jsonPath()
                .getInt("number");

        assertThat(effect(number)).isNull();
        Desk.person("two", "adjudicator")
                .post(PATH + "/" + number + "/decision", approval().replace("APPROVED", outcome));
        assertThat(effect(number)).isEqualTo(effect);
    }

    private static String effect(int number) {
        return Desk.as("auditor")
                .get(PATH)
                .jsonPath()
                .getString("proposals.find { it.number == %d }.effect".formatted(number));
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
