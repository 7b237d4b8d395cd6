package org.fundwatch.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestIdsTest {

    @Test
    void a_function_that_says_nothing_follows_no_request_whatever_its_sender_calls_it() {
        var ids = given().header("X-Amzn-Trace-Id", "Root=1-5759e988-bd862e3fe1be46a994272793")
                .header("X-Correlation-Id", "a-hospitals-mark")
                .get("/doors/ids")
                .asString();

        assertThat(ids).isEqualTo("true none");
    }
}
