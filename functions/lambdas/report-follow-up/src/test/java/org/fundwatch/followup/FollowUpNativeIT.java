package org.fundwatch.followup;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

/** What only a native executable shows: that keys, rows, templates and both languages are all in it. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "report_follow_up"))
@QuarkusTestResource(FakeAws.class)
class FollowUpNativeIT {
    private static final ReceiptSecret SECRET = ReceiptSecret.of(new byte[ReceiptSecret.BYTES]);

    @Test
    void tells_the_holder_of_a_receipt_where_the_report_stands() {
        var receipt = filed(ReportStage.ACCEPTED);

        var answer = ask(receipt);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("stage")).isEqualTo("ACCEPTED");
    }

    @Test
    void knows_no_receipt_of_nobody() {
        var answer = ask(new ReportReceipt(new CaseNumber("FW-ZZZZ-ZZZZ"), SECRET));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("https://fundwatch.org/problems/receipt/unknown");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 查证属实", "en, Found to be true"})
    void says_it_on_a_page_in_either_language(String language, String stage) {
        var page = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("receipt", filed(ReportStage.SUBSTANTIATED).printed())
                .post("/follow-up/" + language);

        assertThat(page.asString()).contains("<h1>" + stage + "</h1>", "2026-03-02");
    }

    private static ReportReceipt filed(ReportStage stage) {
        return FiledReports.file(stage, FollowUpNativeIT::verifier);
    }

    /** Decision 0003, made by hand: the code of a word, the salt and the secret. */
    private static byte[] verifier(byte[] salt, ReceiptSecret secret) {
        var word = "verify".getBytes(US_ASCII);
        var message = ByteBuffer.allocate(word.length + ReceiptKeys.SALT_BYTES + ReceiptSecret.BYTES)
                .put(word)
                .put(salt)
                .put(secret.bytes());
        try (var kms = KmsClient.create()) {
            return kms.generateMac(request -> request.keyId("alias/fundwatch-receipt-pepper")
                            .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                            .message(SdkBytes.fromByteArray(message.array())))
                    .mac()
                    .asByteArray();
        }
    }

    private static Response ask(ReportReceipt receipt) {
        return given().contentType("application/json")
                .body(Map.of("receipt", receipt.printed()))
                .post("/v1/follow-up");
    }
}
