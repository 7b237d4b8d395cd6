package org.fundwatch.caseevents;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;

/** The same of the native executable: that every event that it listens to is read there too. */
@QuarkusIntegrationTest
class CaseEventsNativeIT extends CaseEventsFunctionTest {
    DevServicesContext services;

    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    @BeforeEach
    void find() {
        RestAssured.port =
                Integer.parseInt(services.devServicesProperties().get("quarkus.lambda.mock-event-server.test-port"));
    }
}
