package org.fundwatch.claimscreening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimscreening.Night.edition;
import static org.fundwatch.claimscreening.Night.invoke;
import static org.fundwatch.claimscreening.Night.packed;
import static org.fundwatch.claimscreening.Night.place;
import static org.fundwatch.claimscreening.Night.screen;
import static org.fundwatch.claimscreening.Night.settlement;
import static org.fundwatch.claimscreening.Night.text;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** What only a native executable shows: that edition, rules and the client of S3 are all in it. */
@QuarkusIntegrationTest
class ClaimScreeningNativeIT {
    private static final String FOR_MEN = "002101030280000";
    DevServicesContext services;

    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    @BeforeEach
    void begin() {
        RestAssured.port =
                Integer.parseInt(services.devServicesProperties().get("quarkus.lambda.mock-event-server.test-port"));
        FakeObjects.forget();
    }

    @Test
    void screens_a_night_and_adds_it_up() {
        put("part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("part-1.jsonl.gz", packed(settlement("S2", "P2", FOR_MEN)));

        screen(edition(), "day/part-0.jsonl", "day/part-1.jsonl.gz")
                .statusCode(200)
                .body("work.findings", equalTo(2));
        invoke("{\"edition\":\"%s\",\"prefix\":\"partitions/day/\"}".formatted(edition()))
                .statusCode(200)
                .body("partitions", equalTo(2));

        assertThat(text(place() + "day/part-1.jsonl.gz/findings-000001.jsonl"))
                .contains("\"settlement\":\"S2\",\"rule\":\"R081\"");
        assertThat(text(place() + "day/total.json")).contains("\"partitions\":2");
    }

    @Test
    void refuses_a_run_by_another_edition() {
        screen("edition/another", "day/part-0.jsonl").statusCode(500).body(containsString(edition()));
    }

    @Test
    void tells_lambda_nothing_of_what_it_cannot_read() {
        invoke("{\"edition\": marked}")
                .statusCode(500)
                .body("errorType", startsWith("com.fasterxml.jackson."))
                .body(not(containsString("marked")));
    }

    private static void put(String name, byte[] bytes) {
        try (var s3 = S3Client.builder()
                .forcePathStyle(true)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false))
                .build()) {
            Night.put(s3, TestBuckets.IN, "partitions/day/" + name, bytes);
        }
    }
}
