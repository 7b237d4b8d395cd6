package org.fundwatch.local.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fundwatch.local.aws.LocalCloud;
import org.fundwatch.local.aws.Loopback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

class ObjectServiceTest {
    @TempDir
    Path folder;

    private Loopback endpoint;
    private S3Client s3;

    @BeforeEach
    void start() throws IOException {
        endpoint = new ObjectService(folder, Set.of("public", "archive")).start();
        s3 = S3Client.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.of(LocalCloud.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void stop() {
        s3.close();
        endpoint.close();
    }

    @Test
    void what_was_put_is_a_file_and_comes_back_as_it_was() {
        s3.putObject(
                r -> r.bucket("public").key("current/list.json").contentType("application/json"),
                RequestBody.fromString("{\"name\":\"医院\"}"));

        var object = s3.getObjectAsBytes(r -> r.bucket("public").key("current/list.json"));

        assertThat(object.asUtf8String()).isEqualTo("{\"name\":\"医院\"}");
        assertThat(object.response().contentType()).isEqualTo("application/json");
        assertThat(folder.resolve("public/current/list.json")).hasContent("{\"name\":\"医院\"}");
        assertThat(folder.resolve(".arriving")).isEmptyDirectory();
    }

    @Test
    void a_second_object_takes_the_place_of_the_first() {
        put("public", "a", "first");
        put("public", "a", "second");

        assertThat(get("public", "a")).isEqualTo("second");
    }

    @ParameterizedTest
    @EnumSource(
            value = ChecksumAlgorithm.class,
            names = {"CRC32", "CRC32_C", "SHA1", "SHA256"})
    void every_checksum_is_understood(ChecksumAlgorithm algorithm) {
        s3.putObject(r -> r.bucket("public").key("a").checksumAlgorithm(algorithm), RequestBody.fromString("text"));

        assertThat(get("public", "a")).isEqualTo("text");
    }

    @Test
    void a_damaged_upload_is_refused() {
        assertThatThrownBy(() -> s3.putObject(
                        r -> r.bucket("public").key("a").checksumCRC32("AAAAAA=="), RequestBody.fromString("text")))
                .isInstanceOf(S3Exception.class)
                .hasMessageContaining("CRC32");
        assertThat(keys("")).isEmpty();
    }

    @Test
    void an_object_that_must_be_new_is_not_put_over_another_one() {
        s3.putObject(r -> r.bucket("archive").key("a").ifNoneMatch("*"), RequestBody.fromString("first"));

        assertThatThrownBy(() -> s3.putObject(
                        r -> r.bucket("archive").key("a").ifNoneMatch("*"), RequestBody.fromString("second")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
        assertThat(get("archive", "a")).isEqualTo("first");
    }

    @Test
    void the_head_of_an_object_tells_its_size_and_tag() {
        put("public", "a", "four");

        var head = s3.headObject(r -> r.bucket("public").key("a"));

        assertThat(head.contentLength()).isEqualTo(4);
        assertThat(head.eTag())
                .isEqualTo(s3.putObject(r -> r.bucket("public").key("b"), RequestBody.fromString("four"))
                        .eTag());
    }

    @Test
    void what_is_not_there_is_told() {
        assertThatThrownBy(() -> get("public", "nothing")).isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> s3.headObject(r -> r.bucket("public").key("nothing")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> put("elsewhere", "a", "text")).isInstanceOf(NoSuchBucketException.class);
        assertThatThrownBy(() -> s3.listObjectsV2(r -> r.bucket("elsewhere")))
                .isInstanceOf(NoSuchBucketException.class);
    }

    @Test
    void keys_are_listed_by_prefix_in_order() {
        List.of("b/2", "a", "b/1", "b 中/&").forEach(key -> put("public", key, "text"));

        assertThat(keys("b")).containsExactly("b 中/&", "b/1", "b/2");
        assertThat(keys("nothing")).isEmpty();
    }

    @Test
    void a_long_list_comes_in_pages() {
        IntStream.range(0, 5).forEach(i -> put("public", "key-" + i, "text"));

        assertThat(s3.listObjectsV2Paginator(r -> r.bucket("public").maxKeys(2)).contents())
                .extracting(S3Object::key)
                .containsExactly("key-0", "key-1", "key-2", "key-3", "key-4");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/public/../archive/a, 400",
        "/public/%2e%2e/archive/a, 400",
        "/public/a/%2e%2e/%2e%2e/b, 400",
        "/public/a//b, 400",
        "/public/a%5cb, 400",
        "/../a, 404",
        "/.types/a, 404"
    })
    void no_key_leads_out_of_its_bucket(String path, int status) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(endpoint.uri() + path))
                    .PUT(BodyPublishers.ofString("text"))
                    .build();

            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(status);
        }
    }

    @Test
    void what_functions_do_not_use_is_refused_by_name() {
        put("public", "a", "text");

        assertThatThrownBy(() -> s3.deleteObject(r -> r.bucket("public").key("a")))
                .isInstanceOf(S3Exception.class)
                .hasMessageContaining("does not know DELETE object");
    }

    private void put(String bucket, String key, String text) {
        s3.putObject(r -> r.bucket(bucket).key(key), RequestBody.fromString(text));
    }

    private String get(String bucket, String key) {
        return s3.getObjectAsBytes(r -> r.bucket(bucket).key(key)).asUtf8String();
    }

    private List<String> keys(String prefix) {
        return s3.listObjectsV2(r -> r.bucket("public").prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .toList();
    }
}
