package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What even a tolerant door cannot read it names, in a problem that is a national envelope as well. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class FsiRefusedTest {
    private static final String PATIENT = "/input/data/patient_dtos/0";
    private static final String ENCOUNTER = PATIENT + "/fsi_encounter_dtos/1";
    private static final String ORDER = ENCOUNTER + "/fsi_order_dtos/0";

    @BeforeEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        "infno": "3101"             | "infno": "2204"             | /infno
        "fixmedins_code": "H34110000001" | "fixmedins_code": "H11000000009" | /fixmedins_code
        "medins_id": "H34110000001" | "medins_id": "H11000000009" | ENCOUNTER/medins_id
        "patient_dtos"              | "patients"                  | /input/data/patient_dtos
        "curr_mdtrt_id": "visit-0002" | "curr_mdtrt_id": "visit-9" | PATIENT/curr_mdtrt_id
        "adm_date": "2025-03-10 08:30:00" | "adm_date": "2025-02-30" | ENCOUNTER/adm_date
        "adm_date": "2025-03-10 08:30:00" | "adm_date": ""           | ENCOUNTER/adm_date
        "dscg_date": null           | "dscg_date": "2025-03-09"   | ENCOUNTER/dscg_date
        "drord_stop_date": null     | "drord_stop_date": "2025-03-09" | ORDER/drord_stop_date
        "rx_id": "order-2"          | "rx_id": "order-1"          | ENCOUNTER/fsi_order_dtos/1/rx_id
        "cnt": 1.0                  | "cnt": -1                   | ORDER/cnt
        "cnt": 1.0                  | "cnt": "many"               | ORDER/cnt
        "cnt": 1.0                  | "cnt": 1e99                 | ORDER/cnt
        "cnt": 1.0                  | "cnt": 1e-900000000         | ORDER/cnt
        "sumamt": 80.0              | "sumamt": -80               | ORDER/sumamt
        "sumamt": 80.0              | "sumamt": 1e100000000       | ORDER/sumamt
        "pric": 80.0                | "pric": 1e10                | ORDER/pric
        "brdy": "1975-01-15"        | "brdy": {}                  | PATIENT/brdy
        """)
    void says_where_a_request_does_not_fit(String part, String instead, String pointer) {
        var sample = Fsi.sample("openhis");
        assertThat(sample).contains(part);

        var answer = Fsi.send("3101", sample.replace(part, instead));

        assertRefused(answer, 422, "request/malformed");
        var place =
                pointer.replace("ORDER", ORDER).replace("ENCOUNTER", ENCOUNTER).replace("PATIENT", PATIENT);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(place);
        assertThat(answer.jsonPath().getString("err_msg")).isEqualTo("字段不符合要求：" + place);
    }

    @Test
    void more_lines_than_are_read_at_once_hold_up_no_care() {
        var order = "{\"rx_id\":\"%d\",\"hilist_name\":\"x\",\"cnt\":1}";

        var many = assertGoesOn(Fsi.send("3101", visit(10_000, order)));
        assertThat(many.getMap("output.checks[0]"))
                .containsEntry("patn_id", "p")
                .containsEntry("mdtrt_id", "v")
                .containsEntry("checked", false)
                .containsEntry("reason", "TOO_LARGE")
                .containsEntry("queued", false);
        assertThat(assertGoesOn(Fsi.send("3101", visit(2001, order))).getString("output.checks[0].reason"))
                .isEqualTo("TOO_LARGE");
        assertThat(Fsi.send("3101", visit(2000, order)).jsonPath().getString("output.checks[0].reason"))
                .isNotEqualTo("TOO_LARGE");
    }

    @Test
    void more_bytes_than_are_read_at_once_hold_up_no_care() {
        var order = "{\"rx_id\":\"%d\",\"hilist_name\":\"" + "x".repeat(100) + "\",\"cnt\":1}";

        var answer = assertGoesOn(Fsi.send("3101", visit(20_000, order)));

        assertThat(answer.getList("output.checks")).isEmpty();
    }

    private static JsonPath assertGoesOn(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var told = answer.jsonPath();
        assertThat(told.getInt("infcode")).isZero();
        assertThat(told.getString("err_msg")).isEqualTo("未检查，请继续");
        assertThat(told.getList("output.result")).isEmpty();
        assertThat(FakeQueue.messages()).isEmpty();
        return told;
    }

    @Test
    void no_json_no_token_and_a_token_for_something_else_are_refused_in_the_envelope_too() {
        assertRefused(Fsi.send("3101", "{"), 400, "request/unreadable");
        assertRefused(Fsi.send("3101", "[]"), 422, "request/malformed");
        assertRefused(Fsi.send("3101", "{}"), 422, "request/malformed");
        assertRefused(Fsi.send(Token.good().claim("aud", "other"), "3101", "{}"), 401, "access/unauthenticated");
        assertRefused(Fsi.send(Token.good().claim("scope", "other"), "3101", "{}"), 403, "access/scope-missing");
    }

    private static String visit(int lines, String order) {
        var orders = new StringBuilder();
        for (var i = 0; i < lines; i++) {
            orders.append(i == 0 ? "" : ",").append(String.format(order, i));
        }
        return """
            {"input":{"data":{"patient_dtos":[{"patn_id":"p","fsi_encounter_dtos":[
            {"mdtrt_id":"v","med_type":"11","adm_date":"2025-03-10","fsi_order_dtos":[%s]}]}]}}}\
            """.formatted(orders);
    }

    private static void assertRefused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
        assertThat(answer.jsonPath().getInt("infcode")).isEqualTo(-1);
        assertThat(FakeQueue.messages()).isEmpty();
    }
}
