package org.fundwatch.creditscoring;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;

/** The same of the native executable: that schemes, events and rows are all in it. */
@QuarkusIntegrationTest
class WeighingNativeIT extends WeighingTest {
    DevServicesContext services;

    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    @BeforeEach
    void find() {
        RestAssured.port =
                Integer.parseInt(services.devServicesProperties().get("quarkus.lambda.mock-event-server.test-port"));
    }
}
