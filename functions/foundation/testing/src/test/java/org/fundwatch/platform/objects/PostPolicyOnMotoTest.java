package org.fundwatch.platform.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

/** A browser's form puts an object that is read back; moto looks at no signature and no condition, so their form is proved apart. */
@ExtendWith(OnMoto.class)
class PostPolicyOnMotoTest {
    private static final Instant THEN = Instant.parse("2026-11-26T00:00:00Z");
    private static final String BOUNDARY = "----as-browsers-make-them";
    private static final byte[] PHOTO = {(byte) 0xff, (byte) 0xd8, 0, '\r', '\n', '-', '-', 1, (byte) 0xe6};
    private final String bucket = "b-" + UUID.randomUUID();

    @Test
    void what_a_browser_sends_by_the_form_lies_under_its_key(Moto moto) throws IOException, InterruptedException {
        try (var s3 = Clients.at(moto.uri(), ObjectClient.settings().forcePathStyle(true))) {
            s3.createBucket(request ->
                    request.bucket(bucket).createBucketConfiguration(where -> where.locationConstraint("cn-north-1")));
            var policy = new PostPolicy(
                    bucket,
                    "reports/7/original",
                    PHOTO.length,
                    Map.of("success_action_redirect", "https://desk.example.org/report/added"),
                    THEN.plusSeconds(900));

            var answer =
                    post(moto.uri(), policy.signedBy(AwsBasicCredentials.create("any", "any"), "cn-north-1", THEN));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://desk.example.org/report/added");
            assertThat(new ObjectStore(s3, new Worker())
                            .get(bucket, "reports/7/original")
                            .await()
                            .indefinitely())
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PHOTO));
        }
    }

    private HttpResponse<String> post(URI store, Map<String, String> form) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var field : form.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(UTF_8));
        }
        part(body, "name=\"file\"; filename=\"photo.jpg\"", PHOTO);
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(store.resolve("/" + bucket))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(UTF_8));
    }
}
