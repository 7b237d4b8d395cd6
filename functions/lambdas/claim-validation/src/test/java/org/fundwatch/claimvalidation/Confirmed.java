package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.claims.checking.KeptFindings;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeQueue;

/** A confirmed finding as its institution has it, and how it is asked for. */
final class Confirmed {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    static final String FINDING = "6d0f3c1e-5b0a-8d0e-9d5b-0d3f3c1e5b0a-2";
    static final String REASON = "CANARY 有出院记录";
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final String OTHER = "H11000000009";
    static final String ONE = """
            {"finding":"%s","stage":"CONFIRMED","rule":"S01","name":{"zh":"挂床","en":"hanging bed"},"level":"SUSPICIOUS",
             "amountFen":254100,"checkedOn":"2026-03-01","confirmedOn":"2026-03-02","missing":"a period","basis":"条例 第三十八条",
             "lines":[1,2],"excess":"77","checkStage":"POST","checkedAt":"2026-03-01T01:00:00Z","edition":"claims/some",
             "evidence":{"zh":"挂床","en":"hanging bed"},
             "appeals":[{"appealId":"6d0f3c1e-5b0a-8d0e-9d5b-0d3f3c1e5b0b","receivedAt":"2026-03-01T01:00:00Z","answer":"TOO_EARLY",
             "day":"2026-03-02"}]}""".formatted(FINDING);

    static final String ALL = """
            {"findings":[{"finding":"%s","stage":"CONFIRMED","rule":"S01","name":{"zh":"挂床","en":"hanging bed"},
             "level":"SUSPICIOUS","checkedOn":"2026-03-01","confirmedOn":"2026-03-02"}],"more":false}""".formatted(FINDING);

    private Confirmed() {}

    static void keep(KeptFindings kept) {
        var institution = new InstitutionCode(Token.CODE);
        kept.keep(institution, FindingRef.of(FINDING), ONE).await().atMost(PATIENCE);
        kept.keepList(institution, ALL).await().atMost(PATIENCE);
    }

    static Map<String, ?> body() {
        return Map.of("reason", REASON, "documents", List.of(Map.of("name", "出院记录.pdf", "sha256", DIGEST)));
    }

    static List<Tree> sent() {
        return FakeQueue.messages().stream()
                .map(message -> JsonBody.read(message.text("body")))
                .toList();
    }

    static Response get(Token token, String path) {
        return given().header("Authorization", "Bearer " + token.signed("RS256"))
                .get("/v1/claims/findings" + path);
    }

    static Response appeal(Token token, UUID key, String finding, Map<String, ?> body) {
        return given().header("Authorization", "Bearer " + token.signed("RS256"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/claims/findings/" + finding + "/appeal");
    }

    static void assertUnknown(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("type")).endsWith("claims/finding-unknown");
    }
}
