package org.fundwatch.claimrecording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Delivers messages as SQS does. */
final class Queue {
    private Queue() {}

    /** The messages that come back, m0, m1, … */
    static List<String> failedOf(String... messages) {
        var answer = given().contentType("application/json")
                .body(Messages.batch(List.of(messages)))
                .post("/");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath().getList("batchItemFailures.itemIdentifier");
    }
}
