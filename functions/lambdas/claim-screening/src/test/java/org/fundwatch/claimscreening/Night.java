package org.fundwatch.claimscreening;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.testing.FakeObjects;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A night's settlements, and what the state machine asks for. */
final class Night {
    /** The name of the edition by which the function goes now. */
    static String edition() {
        return invoke("{\"ask\":\"edition\"}").statusCode(200).extract().path("edition");
    }

    static ValidatableResponse screen(String edition, String... keys) {
        var items = Arrays.stream(keys)
                .map("{\"Key\":\"partitions/%s\",\"Size\":1}"::formatted)
                .collect(Collectors.joining(","));
        return invoke("{\"BatchInput\":{\"edition\":\"%s\"},\"Items\":[%s]}".formatted(edition, items));
    }

    static ValidatableResponse invoke(String event) {
        return given().body(event).post("/").then();
    }

    /** Where the results of partitions lie. */
    static String place() {
        return "screened/" + edition().replace('/', '-').replace('@', '-') + "/partitions/";
    }

    static ValidatableResponse addUp() {
        return invoke("{\"edition\":\"%s\",\"prefix\":\"partitions/day/\"}".formatted(edition()));
    }

    static String text(String key) {
        return new String(FakeObjects.in(TestBuckets.OUT).get(key), UTF_8);
    }

    static void put(S3Client s3, String bucket, String key, byte[] bytes) {
        var checksum = Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(Hash.of(bytes).hex()));
        s3.putObject(request -> request.bucket(bucket).key(key).checksumSHA256(checksum), RequestBody.fromBytes(bytes));
    }

    static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] settlement(String id, String patient, String code) {
        return """
                {"stage":"post","settlement":{"id":"%s","on":"2025-03-10"},\
                "institution":{"code":"H99000000001","kind":"hospital"},"patient":{"id":"%s","sex":"female"},\
                "visit":{"id":"V1","type":"outpatient","admitted":"2025-03-10","lines":[{"no":1,"code":"%s",\
                "name":"某项目","category":"exam","date":"2025-03-10","qty":"1","amount":"10.00"}]}}
                """.formatted(id, patient, code).getBytes(UTF_8);
    }

    /** A stay that charges nothing. */
    static String stay(String id, String institution, String admitted, String discharged) {
        return """
                {"stage":"post","settlement":{"id":"%s","on":"%s"},\
                "institution":{"code":"%s","kind":"hospital"},"patient":{"id":"P1","sex":"female"},\
                "visit":{"id":"%s","type":"inpatient","admitted":"%s","discharged":"%s","lines":[]}}
                """.formatted(id, discharged, institution, id, admitted, discharged);
    }

    private Night() {}
}
