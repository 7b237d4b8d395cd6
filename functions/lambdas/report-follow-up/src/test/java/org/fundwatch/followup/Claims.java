package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.reports.ReportReceipt;

/** Claims as reporters send them, and what they leave. Every name and number is invented. */
final class Claims {
    static final String TOKEN = "CANARY-TOKEN-红伞";
    static final List<String> CANARY =
            List.of("CANARY-Holder-鸣人", "CANARY621700009999", "CANARY-Bank-9", TOKEN, "CANARY-Document-7");
    static final List<String> TABLES = List.of(
            "report",
            "report_progress",
            "reward",
            "reward_review",
            "reward_approval",
            "reward_notice",
            "reward_step",
            "payout_claim",
            "claim_try",
            "outbox",
            "audit_row",
            "keyed_answer",
            "inbox");

    private Claims() {}

    static Map<String, Object> body(ReportReceipt receipt) {
        return Map.of(
                "receipt", receipt.printed(),
                "holder", CANARY.get(0),
                "account", CANARY.get(1),
                "bank", CANARY.get(2),
                "document", CANARY.get(4));
    }

    static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        var more = new HashMap<>(body);
        more.put(key, value);
        return more;
    }

    static Response claim(UUID key, Map<String, Object> body) {
        return given().filter(new OpenApiValidationFilter("../../../openapi/report-follow-up.yaml"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/follow-up/reward/claim");
    }

    static Response submit(String language, String key, Map<String, Object> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("key", key)
                .formParams(fields)
                .post("/follow-up/" + language + "/claim");
    }

    static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/" + type);
    }

    static String approval(ReportReceipt receipt) {
        return Granted.approvalOf(receipt.caseNumber());
    }

    static List<String> told(ReportReceipt receipt) {
        return Granted.texts("select detail from outbox where detail::json ->> 'subject' = ?", approval(receipt));
    }

    static List<String> steps(String number) {
        return Granted.texts("select step from reward_step where case_number = ? order by number", number);
    }

    /** As text or as bytes. */
    static boolean holds(String table, String word) {
        var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return !Granted.texts(
                        "select 1 from (select t::text as r from " + table
                                + " t) x where r like '%' || ? || '%' or r like '%" + bytes + "%'",
                        word)
                .isEmpty();
    }
}
