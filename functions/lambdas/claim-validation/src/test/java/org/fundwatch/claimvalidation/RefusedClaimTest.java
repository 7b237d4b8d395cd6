package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Institutions.class)
class RefusedClaimTest {
    private static final String CLAIM = """
        {"stage": "in", "patient": {"id": "P1", "sex": "male"}, "visit": {"id": "V1", "type": "outpatient",
         "admitted": "2025-03-10", "lines": [{"no": 1, "name": "x", "category": "drug", "date": "2025-03-10",
         "qty": "1", "unit_price": "10.00"}]}}\
        """;

    @BeforeEach
    void forget() {
        FakeQueue.forget();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
        "10.00"                  | "10.005"                 | /visit/lines/0/unit_price
        "10.00"                  | 10.00                    | /visit/lines/0/unit_price
        "date": "2025-03-10"     | "date": "2025-02-29"     | /visit/lines/0/date
        "no": 1                  | "no": 1, "colour": "red" | /visit/lines/0
        "id": "V1"               | "id": "V1", "bed": "3"   | /visit
        "stage": "in"            | "stage": "in", "rules":1 |
        "stage": "in"            | "stage": "after"         | /stage
        "sex": "male"            | "sex": "m"               | /patient/sex
        "lines": [{              | "lines": [null, {        | /visit/lines/0
        """)
    void says_where_a_claim_does_not_fit(String part, String instead, String pointer) {
        var answer = Hospital.ask(CLAIM.replace(part, instead));

        assertRefused(answer, 422, "request/malformed");
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer == null ? "" : pointer);
        assertThat(answer.asString()).doesNotContain("colour", "10.005", "2025-02-29");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"stage\":\"in\",\"stage\":\"in\"}", "{}{}", ""})
    void what_is_no_json_is_no_claim(String body) {
        assertRefused(Hospital.ask(body), 400, "request/unreadable");
    }

    @Test
    void nobody_asks_for_another_institution() {
        var body = Hospital.aStay();
        body.put("institution", Map.of("code", "H11000000009", "kind", "hospital"));

        var answer = Hospital.ask(body);

        assertRefused(answer, 422, "request/malformed");
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo("/institution/code");
    }

    @Test
    void a_body_has_a_limit() {
        assertThat(Hospital.ask(CLAIM + " ".repeat(PackedClaim.MOST_BYTES - CLAIM.length()))
                        .statusCode())
                .isEqualTo(200);
        FakeQueue.forget();

        var answer = Hospital.ask(CLAIM + " ".repeat(PackedClaim.MOST_BYTES - CLAIM.length() + 1));

        assertRefused(answer, 413, "request/too-large");
        assertThat(answer.jsonPath().getInt("limit")).isEqualTo(PackedClaim.MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0b9a6b1e"})
    void a_check_has_a_key(String key) {
        var answer = given().header("Idempotency-Key", key)
                .header("Authorization", "Bearer " + Token.good().signed("RS256"))
                .contentType("application/json")
                .body(CLAIM)
                .post("/v1/claims/check");

        assertRefused(answer, 400, "request/key-missing");
    }

    private static void assertRefused(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
        assertThat(FakeQueue.messages()).isEmpty();
    }
}
