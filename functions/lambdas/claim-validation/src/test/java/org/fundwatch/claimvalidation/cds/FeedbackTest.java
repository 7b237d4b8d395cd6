package org.fundwatch.claimvalidation.cds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class FeedbackTest {
    private static final String SIGN = "fundwatch-order-sign";
    private static final String PATH = "/cds-services/" + SIGN + "/feedback";
    private static final String CARD = "00000000-0000-8000-8000-000000000001";
    private static final String FEEDBACK = """
            {"feedback": [{"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-26T00:00:00Z",
             "overrideReason": {"reason": {"code": "clinical-need", "system": "https://fundwatch.org/fhir/CodeSystem/override-reason"},
             "userComment": "ordered twice before"}}]}""";

    @BeforeEach
    @AfterEach
    void forget() {
        FakeQueue.forget();
    }

    @Test
    void going_on_against_a_card_is_recorded_on_its_check_and_finding_with_the_reason() {
        var card = card();
        var check = messages().getFirst().text("subject");

        var answer = tell(FEEDBACK.formatted(card.getString("uuid")));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var recorded = recorded();
        assertThat(recorded.institution()).hasToString("H34110000001");
        assertThat(recorded.stage()).isEqualTo(CheckStage.PRE);
        assertThat(recorded.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.checkId()).hasToString(check);
            assertThat(decision.number()).isEqualTo(1);
            assertThat(decision.way()).isEqualTo(DecisionWay.WENT_ON);
            assertThat(decision.reason()).contains("临床确需 / Clinically needed: ordered twice before");
        });
    }

    @Test
    void an_accepted_suggestion_went_back() {
        var card = card();

        tell(JsonBody.write(Map.of(
                "feedback",
                List.of(Map.of(
                        "card",
                        card.getString("uuid"),
                        "outcome",
                        "accepted",
                        "acceptedSuggestions",
                        List.of(Map.of("id", card.getString("suggestions[0].uuid"))),
                        "outcomeTimestamp",
                        "2026-11-26T00:00:00Z")))));

        assertThat(recorded().decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.way()).isEqualTo(DecisionWay.WENT_BACK);
            assertThat(decision.reason()).isEmpty();
        });
    }

    @Test
    void the_same_feedback_is_the_same_report_and_a_card_of_nothing_none() {
        var body = FEEDBACK.formatted(CARD);

        tell(body);
        tell(body);
        tell(FEEDBACK.formatted("00000000-0000-8000-8000-000000000000"));

        assertThat(messages()).hasSize(2);
        assertThat(messages().stream().map(it -> it.text("id")).distinct()).hasSize(1);
    }

    @Test
    void each_card_is_a_report_of_its_own_so_that_none_takes_another_along() {
        var one = FEEDBACK.formatted(CARD);
        var entry = one.substring(one.indexOf('[') + 1, one.lastIndexOf(']'));
        var other = entry.replace("8000-000000000001", "8000-000000000002");

        tell("{\"feedback\": [" + entry + "," + other + "]}");
        tell(one);

        assertThat(messages())
                .hasSize(3)
                .allSatisfy(message -> assertThat(
                                ClaimDecisionRecorded.of(message.child("data")).decisions())
                        .hasSize(1));
        assertThat(messages().stream().map(it -> it.text("id")).distinct()).hasSize(2);
    }

    @Test
    void what_the_queue_does_not_take_may_be_told_again() {
        FakeQueue.refuse();

        assertThat(tell(FEEDBACK.formatted(CARD)).statusCode()).isEqualTo(503);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "outcome": "overridden"   | "outcome": "ignored"            | /feedback/0/outcome
            "outcome": "overridden"   | "outcome": "accepted"           | /feedback/0/acceptedSuggestions
            "outcome": "overridden",  | "outcome": 1,                   | /feedback/0/outcome
            "2026-11-26T00:00:00Z"    | "2026-11-26"                    | /feedback/0/outcomeTimestamp
            "code": "clinical-need",  |                                 | /feedback/0/overrideReason/reason/code
            "card": "                 | "card": "x                      | /feedback/0/card
            8000-000000000001         | 8000-000000008001               | /feedback/0/card
            "feedback"                | "feed"                          | /feedback
            ordered                   | %L                              | /feedback/0/overrideReason
            """)
    void says_where_feedback_does_not_fit(String part, String instead, String pointer) {
        var other = instead == null ? "" : instead.replace("%L", "长".repeat(500));

        var answer = tell(FEEDBACK.formatted(CARD).replace(part, other));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    private static JsonPath card() {
        return Ehr.call(SIGN, Ehr.orderSign(Ehr.service("s-1", Ehr.FOR_MEN)))
                .jsonPath()
                .setRootPath("cards[0]");
    }

    private static Response tell(String body) {
        return given().header("Authorization", "Bearer " + ClientToken.to(PATH).signed())
                .contentType("application/json")
                .body(body)
                .post(PATH);
    }

    private static ClaimDecisionRecorded recorded() {
        return ClaimDecisionRecorded.of(messages().getLast().child("data"));
    }

    private static List<Tree> messages() {
        return FakeQueue.messages().stream()
                .map(message -> JsonBody.read(message.text("body")))
                .toList();
    }
}
