package org.fundwatch.claimvalidation.cds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.fundwatch.claimvalidation.Institutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
@QuarkusTestResource(CdsClients.class)
class CorsTest {
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @ParameterizedTest
    @ValueSource(strings = {"", "/fundwatch-order-sign", "/fundwatch-order-sign/feedback"})
    void a_page_of_the_list_may_call_after_asking(String path) {
        var answer = given().header("Origin", CdsClients.ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/cds-services" + path);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header(ALLOWED)).isEqualTo(CdsClients.ORIGIN);
        assertThat(all(answer, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(all(answer, "Access-Control-Allow-Headers")).contains("Authorization", "Content-Type");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Vary")).contains("Origin");
    }

    @Test
    void an_answer_and_a_refusal_are_shared_with_it_too() {
        assertThat(given().header("Origin", CdsClients.ORIGIN)
                        .get("/cds-services")
                        .header(ALLOWED))
                .isEqualTo(CdsClients.ORIGIN);
        assertThat(given().header("Origin", CdsClients.ORIGIN)
                        .contentType("application/json")
                        .body("{}")
                        .post("/cds-services/fundwatch-order-sign")
                        .header(ALLOWED))
                .isEqualTo(CdsClients.ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://stranger.example", "null", "https://ehr.example.stranger.example", "*"})
    void nobody_else_is_let_in(String origin) {
        assertThat(given().header("Origin", origin).get("/cds-services").header(ALLOWED))
                .isNull();
        assertThat(given().header("Origin", origin).options("/cds-services").header(ALLOWED))
                .isNull();
    }

    /** Of one header or several: both say the same. */
    private static String all(Response answer, String header) {
        return String.join(", ", answer.headers().getValues(header));
    }

    @Test
    void no_other_door_is_shared() {
        assertThat(given().header("Origin", CdsClients.ORIGIN)
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/claims/check")
                        .header(ALLOWED))
                .isNull();
    }
}
