package org.fundwatch.relay;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;

/** The same of the native executable: that rows and the client of the bus are all in it. */
@QuarkusIntegrationTest
class EventRelayNativeIT extends EventRelayTest {
    DevServicesContext services;

    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    @BeforeEach
    void find() {
        RestAssured.port =
                Integer.parseInt(services.devServicesProperties().get("quarkus.lambda.mock-event-server.test-port"));
    }
}
