package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.PublishedCases;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedPenaltiesTest {

    @Test
    void published_penalties_come_out_of_the_doors_as_out_of_the_law() {
        for (var published : PublishedCases.read("cases/penalties.yaml")) {
            var number = Rows.aCase("RECEIVED", published.text("place"));

            Rows.change(number, "filed_on = '%s'".formatted(published.date("decided-on")));
            decide(published, "/v1/cases/" + number);

            holds(published, Desk.as("finance").get("/v1/cases/" + number).jsonPath());
        }
    }

    private static void decide(Tree published, String path) {
        Desk.as("intake-officer").post(path + "/acceptance").then().statusCode(200);
        var part = published.children("parts").getFirst();
        Desk.as("investigator")
                .post(path + "/findings", """
                {"kind": "%s", "amountFen": %d, "intent": %s}
                """.formatted(
                                part.text("kind"), part.money("amount").fen(), part.bool("intent")))
                .then()
                .statusCode(200);
        Desk.as("adjudicator")
                .post(path + "/penalty", """
                {"decidedOn": "%s", "parts": [{"finding": 1, "multiple": "%s"}]}
                """.formatted(published.date("decided-on"), part.multiple("multiple")))
                .then()
                .statusCode(200);
    }

    private static void holds(Tree published, io.restassured.path.json.JsonPath seen) {
        var expected = published.child("expected");
        assertThat(seen.getString("stage")).isEqualTo("PENALTY_DECIDED");
        assertThat(seen.getLong("penalty.refundFen"))
                .isEqualTo(expected.money("refund").fen());
        assertThat(seen.getLong("penalty.fineFen"))
                .isEqualTo(expected.money("fine").fen());
        assertThat(seen.getString("penalty.trace.policy")).isEqualTo(expected.text("policy"));
        assertThat(seen.getString("penalty.parts[0].basis.article")).isEqualTo(expected.text("article"));
    }
}
