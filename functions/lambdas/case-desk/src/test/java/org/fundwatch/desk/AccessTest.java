package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccessTest {

    @ParameterizedTest
    @CsvSource({"FW-NONE-0000", "nonsense", "%20"})
    void a_case_that_nobody_knows_is_unknown_to_every_door(String number) {
        var staff = Gateway.staff("staff-1", "intake-officer", "auditor");

        Desk.send(staff, "POST", "/v1/cases/" + number + "/acceptance", null)
                .then()
                .statusCode(404)
                .body("type", endsWith("/case/unknown"));
        Desk.send(staff, "GET", "/v1/cases/" + number, null)
                .then()
                .statusCode(404)
                .body("type", endsWith("/case/unknown"));
    }

    @Test
    void without_the_word_of_the_gateway_nobody_is_known() {
        var number = Rows.aCase("RECEIVED");

        Desk.send(Gateway.anonymous(), "GET", "/v1/cases/" + number, null)
                .then()
                .statusCode(401)
                .body("type", endsWith("/access/unauthenticated"));
        Desk.send(Gateway.anonymous(), "POST", "/v1/cases/" + number + "/acceptance", null)
                .then()
                .statusCode(401);
        assertThat(Rows.stage(number)).isEqualTo("RECEIVED");
    }

    @Test
    void a_token_without_a_subject_is_nobody_s() {
        Desk.send(Gateway.staff("", "auditor"), "GET", "/v1/cases", null)
                .then()
                .statusCode(401)
                .body("type", endsWith("/access/unauthenticated"));
    }

    @Test
    void the_same_key_with_other_content_is_refused() {
        var number = Rows.aCase("ACCEPTED");
        var desk = Desk.carelessly(Gateway.staff("staff-1", "investigator"));
        var key = UUID.randomUUID().toString();
        desk.post(key, "/v1/cases/" + number + "/findings", finding(1)).then().statusCode(200);
        var before = Rows.everything(number);

        desk.post(key, "/v1/cases/" + number + "/findings", finding(2))
                .then()
                .statusCode(409)
                .body("type", endsWith("/request/key-reused"));

        assertThat(Rows.everything(number)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"none, NULL", "not a uuid, abc"},
            nullValues = "NULL")
    void a_write_without_a_key_is_refused(String what, String key) {
        var number = Rows.aCase("RECEIVED");
        var request =
                Desk.carelessly(Gateway.staff("staff-1", "intake-officer")).request();

        (key == null ? request : request.header("Idempotency-Key", key))
                .post("/v1/cases/" + number + "/acceptance")
                .then()
                .statusCode(400)
                .body("type", endsWith("/request/key-missing"));

        assertThat(Rows.stage(number)).as(what).isEqualTo("RECEIVED");
    }

    private static String finding(long fen) {
        return "{\"kind\": \"OVER_CHARGING\", \"amountFen\": %d, \"intent\": false}".formatted(fen);
    }
}
