package org.fundwatch.claimscreening;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
class ClaimScreeningTest {
    private static final String EDITION = "edition/demonstration-1";
    private static final String PLACE = "screened/edition-demonstration-1/";
    private static final String FOR_MEN = "002101030280000";

    @Inject
    S3Client s3;

    @BeforeEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void screens_the_partitions_of_a_batch_and_puts_findings_and_a_summary_under_the_edition() throws Exception {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl.gz", packed(settlement("S2", "P2", FOR_MEN)));

        screen(EDITION, "day/part-0.jsonl", "day/part-1.jsonl.gz")
                .statusCode(200)
                .body("partitions", equalTo(2))
                .body("work.findings", equalTo(2));

        assertThat(FakeObjects.keys(TestBuckets.OUT))
                .containsExactly(
                        PLACE + "day/part-0/checkpoint.json",
                        PLACE + "day/part-0/findings-000001.jsonl",
                        PLACE + "day/part-0/summary.json",
                        PLACE + "day/part-1/checkpoint.json",
                        PLACE + "day/part-1/findings-000001.jsonl",
                        PLACE + "day/part-1/summary.json");
        assertThat(found("day/part-1")).contains("\"settlement\":\"S2\",\"rule\":\"R081\"");
    }

    @Test
    void adds_up_what_was_screened_under_a_prefix() throws Exception {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        put("day/part-1.jsonl", settlement("S2", "P2", "001109000010000"));
        put("other/part-0.jsonl", settlement("S3", "P3", FOR_MEN));
        screen(EDITION, "day/part-0.jsonl", "day/part-1.jsonl", "other/part-0.jsonl");

        invoke("{\"edition\":\"%s\",\"prefix\":\"day/\"}".formatted(EDITION))
                .statusCode(200)
                .body("partitions", equalTo(2))
                .body("work.screened", equalTo(2));

        assertThat(text(PLACE + "day/total.json")).contains("\"H99000000001/2025-03/visits\":2");
    }

    @Test
    void a_partition_that_is_done_is_not_screened_again() throws Exception {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        screen(EDITION, "day/part-0.jsonl");
        FakeObjects.refusePutAfter(0);

        screen(EDITION, "day/part-0.jsonl").statusCode(200).body("work.findings", equalTo(1));
    }

    @Test
    void a_batch_with_a_partition_that_is_not_there_fails_after_the_others_are_screened() throws Exception {
        put("day/part-1.jsonl", settlement("S2", "P2", FOR_MEN));

        screen(EDITION, "day/part-0.jsonl", "day/part-1.jsonl").statusCode(500);

        assertThat(found("day/part-1")).contains("\"settlement\":\"S2\"");
    }

    @Test
    void cut_off_at_a_put_and_called_again_it_ends_with_the_same_files() throws Exception {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));
        FakeObjects.refusePutAfter(1);
        screen(EDITION, "day/part-0.jsonl").statusCode(500);

        screen(EDITION, "day/part-0.jsonl").statusCode(200).body("work.findings", equalTo(1));
        assertThat(found("day/part-0").lines()).hasSize(1);
    }

    @Test
    void a_run_by_another_edition_is_refused() throws Exception {
        put("day/part-0.jsonl", settlement("S1", "P1", FOR_MEN));

        screen("edition/another", "day/part-0.jsonl").statusCode(500);

        assertThat(FakeObjects.keys(TestBuckets.OUT)).isEmpty();
    }

    private static ValidatableResponse screen(String edition, String... keys) {
        var items = Arrays.stream(keys)
                .map("{\"Key\":\"%s\",\"Size\":1}"::formatted)
                .collect(Collectors.joining(","));
        return invoke("{\"BatchInput\":{\"edition\":\"%s\"},\"Items\":[%s]}".formatted(edition, items));
    }

    private static ValidatableResponse invoke(String event) {
        return given().body(event).post("/").then();
    }

    private static String found(String partition) {
        return text(PLACE + partition + "/findings-000001.jsonl");
    }

    private static String text(String key) {
        return new String(FakeObjects.in(TestBuckets.OUT).get(key), UTF_8);
    }

    private void put(String key, byte[] bytes) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        s3.putObject(
                request -> request.bucket(TestBuckets.IN)
                        .key(key)
                        .checksumSHA256(Base64.getEncoder().encodeToString(digest)),
                RequestBody.fromBytes(bytes));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] settlement(String id, String patient, String code) {
        return """
                {"stage":"post","settlement":{"id":"%s","on":"2025-03-10"},\
                "institution":{"code":"H99000000001","kind":"hospital"},"patient":{"id":"%s","sex":"female"},\
                "visit":{"id":"V1","type":"outpatient","admitted":"2025-03-10","lines":[{"no":1,"code":"%s",\
                "name":"某项目","category":"exam","date":"2025-03-10","qty":"1","amount":"10.00"}]}}
                """.formatted(id, patient, code).getBytes(UTF_8);
    }
}
