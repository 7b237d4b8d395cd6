package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.fundwatch.testing.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OpeningTest {
    private static final Gateway ASKER = Gateway.staff("asker", "adjudicator");
    private static final Gateway ALLOWER = Gateway.staff("allower", "auditor");

    @BeforeEach
    void begin() {
        SmallVault.willing();
    }

    @Test
    void one_asks_another_allows_and_who_asked_reads() {
        var opening = request();

        act(ALLOWER, opening, "approval").then().statusCode(200).body("approvedBy", equalTo("allower"));

        var answer = act(ASKER, opening, "reading");
        answer.then().statusCode(200).body("name", equalTo("举报人甲")).header("Cache-Control", "no-store");
    }

    @Test
    void nobody_allows_what_they_asked_for() {
        act(ASKER, request(), "approval").then().statusCode(409).body("type", endsWith("/case/second-person-needed"));
    }

    @Test
    void it_is_allowed_once() {
        var opening = request();
        act(ALLOWER, opening, "approval");

        act(ALLOWER, opening, "approval").then().statusCode(409).body("type", endsWith("/case/not-allowed-now"));
    }

    @ParameterizedTest
    @CsvSource({
        "OPENED_BEFORE, 409, /identity/refused",
        "NOT_APPROVED, 409, /identity/refused",
        "UNKNOWN, 404, /opening/unknown"
    })
    void what_the_vault_refuses_is_refused(String reason, int status, String type) {
        var opening = request();
        SmallVault.refusing(reason);

        act(ASKER, opening, "reading").then().statusCode(status).body("type", endsWith(type));
    }

    @Test
    void the_identity_is_in_no_log_and_in_no_table() {
        var opening = request();
        act(ALLOWER, opening, "approval");

        var log = Log.during(() -> act(ASKER, opening, "reading"));

        assertThat(log).noneMatch(line -> line.contains("举报人甲"));
        assertThat(Rows.all("select concat_ws(' ', answer, fingerprint) from keyed_answer"))
                .noneMatch(line -> line.contains("举报人甲"));
    }

    @Test
    void requests_are_listed_for_who_may_allow_them() {
        var opening = request();

        Desk.as("auditor")
                .get("/v1/openings")
                .then()
                .statusCode(200)
                .body("openings.opening", hasItem(opening))
                .body("openings.purpose", hasItem("PROTECTION"));
    }

    @Test
    void openings_are_counted_by_purpose_and_month_of_china() {
        Rows.opening("PAYMENT", "2026-01-31T15:59:59Z");
        Rows.opening("PAYMENT", "2026-01-31T16:00:00Z");
        Rows.opening("PAYMENT", "2026-02-01T00:00:00Z");

        Desk.as("auditor")
                .get("/v1/openings/count")
                .then()
                .statusCode(200)
                .body("counts", hasItem(Map.of("purpose", "PAYMENT", "month", "2026-01", "count", 1)))
                .body("counts", hasItem(Map.of("purpose", "PAYMENT", "month", "2026-02", "count", 2)));
    }

    @Test
    void a_request_without_a_reason_is_refused() {
        Desk.send(ASKER, "POST", "/v1/openings", """
                        {"caseNumber": "FW-TEST-0001", "purpose": "PROTECTION", "reason": " "}""").then().statusCode(422).body("pointer", equalTo("/reason"));
    }

    @Test
    void a_request_about_what_is_no_case_is_refused() {
        Desk.send(ASKER, "POST", "/v1/openings", """
                        {"caseNumber": "H34110000001", "purpose": "PROTECTION", "reason": "somebody threatens"}""").then().statusCode(422).body("pointer", equalTo("/caseNumber"));
    }

    private static String request() {
        return Desk.send(ASKER, "POST", "/v1/openings", """
                        {"caseNumber": "FW-TEST-0001", "purpose": "PROTECTION", "reason": "somebody threatens"}""")
                .then()
                .statusCode(200)
                .extract()
                .path("opening");
    }

    private static Response act(Gateway who, String opening, String act) {
        return Desk.send(who, "POST", "/v1/openings/" + opening + "/" + act, null);
    }
}
