package org.fundwatch.claimrecording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fundwatch.claims.published.ClaimCheckRecorded;

/** Brings records of checks to the function. */
final class Asking {
    private Asking() {}

    /** One after the other, each in a batch of its own. */
    static void record(ClaimCheckRecorded... checks) {
        for (var check : checks) {
            assertThat(failedOf(List.of(Messages.message(check)))).isEmpty();
        }
    }

    /** Places in the batch of those that failed. */
    static List<Integer> failedOf(List<String> batch) {
        return given()
                .contentType("application/json")
                .body(Messages.batch(batch))
                .post("/")
                .jsonPath()
                .<String>getList("batchItemFailures.itemIdentifier")
                .stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }
}
