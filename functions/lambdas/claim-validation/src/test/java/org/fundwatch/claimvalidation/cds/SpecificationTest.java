package org.fundwatch.claimvalidation.cds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fundwatch.claimvalidation.Institutions;
import org.fundwatch.platform.JsonBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the specification prints, and what we answer, have one shape. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class SpecificationTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            discovery, discovery
            call,      call
            cards,     cards
            cards,     no-cards
            feedback,  feedback-accepted
            feedback,  feedback-overridden
            feedback,  feedback-reason
            """)
    void every_published_example_has_the_shape(String shape, String example) {
        assertThat(Shape.faults(shape, Ehr.published(example))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cards     | {"cards":[{"summary":"%s","indicator":"info","source":{"label":"x"}}]}
            cards     | {"cards":[{"summary":"x","indicator":"hard-stop","source":{"label":"x"}}]}
            cards     | {"cards":[{"summary":"x","indicator":"info"}]}
            cards     | {"cards":[{"summary":"x","indicator":"info","source":{"label":"x"},"links":[]}]}
            cards     | {"cards":[{"summary":"x","indicator":"info","source":{"label":"x"},"suggestions":[{"label":"y"}]}]}
            discovery | {"services":[{"hook":"order-sign","id":"x"}]}
            feedback  | {"feedback":[{"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"accepted","outcomeTimestamp":"2020-12-11T00:00:00Z"}]}
            call      | {"hook":"order-sign","context":{"userId":"x"}}
            """)
    void what_has_another_shape_is_found(String shape, String json) {
        assertThat(Shape.faults(shape, json.formatted("一".repeat(140)))).isNotEmpty();
    }

    @Test
    void discovery_answers_in_the_published_shape_to_everybody() {
        var answer = RestAssured.get("/cds-services");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Shape.faults("discovery", answer.asString())).isEmpty();
        assertThat(answer.jsonPath().getList("services.hook"))
                .containsExactly("order-select", "order-sign", "encounter-discharge", "org.fundwatch.claim-settle");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"order-sign", "order-select"})
    void the_published_context_of_a_hook_is_accepted_as_it_stands(String hook) {
        var call = Ehr.hook(hook, Ehr.publishedContext(hook + "-context"));
        var patient = Ehr.patient();
        patient.put("id", "1288992");
        var prefetch = new LinkedHashMap<String, Object>(Map.of("patient", patient, "encounter", Ehr.encounter()));
        call.put("prefetch", prefetch);

        var answer = Ehr.call("fundwatch-" + hook, call);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(Shape.faults("call", JsonBody.write(call))).isEmpty();
        assertThat(Shape.faults("cards", answer.asString())).isEmpty();
    }

    @Test
    void the_published_discharge_says_what_is_missing() {
        var call = Ehr.hook("encounter-discharge", Ehr.publishedContext("encounter-discharge-context"));
        call.remove("prefetch");

        var answer = Ehr.call("fundwatch-encounter-discharge", call);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.jsonPath().getList("missing")).containsExactly("prefetch.claim");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"feedback-accepted", "feedback-overridden", "feedback-reason"})
    void published_feedback_is_taken(String example) {
        var path = "/cds-services/fundwatch-order-sign/feedback";
        var answer = RestAssured.given()
                .header("Authorization", "Bearer " + ClientToken.to(path).signed())
                .contentType("application/json")
                .body(Ehr.feedback(example))
                .post(path);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
