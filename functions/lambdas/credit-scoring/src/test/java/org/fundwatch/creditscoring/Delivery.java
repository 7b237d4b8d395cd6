package org.fundwatch.creditscoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Batches to the function of the queue. */
final class Delivery {
    private Delivery() {}

    /** The messages that failed. */
    static List<String> failedOf(String... messages) {
        var answer = given().contentType("application/json")
                .body(Messages.batch(List.of(messages)))
                .post("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }
}
