package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.fundwatch.platform.objects.ObjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The object store by the real SDK against a peer that checks every checksum. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class ObjectsTest {
    private static final byte[] BYTES = "第一期\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Inject
    ObjectStore objects;

    @Inject
    S3Client s3;

    @BeforeEach
    void forget_earlier_tests() {
        FakeObjects.forget();
    }

    @Test
    void an_object_comes_back_byte_by_byte() {
        put("editions/000001/list.json");

        assertThat(await(objects.get("archive", "editions/000001/list.json")))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
    }

    @Test
    void an_object_that_is_not_there_is_no_failure() {
        assertThat(await(objects.get("archive", "nothing"))).isEmpty();
        assertThat(await(objects.exists("archive", "nothing"))).isFalse();
    }

    @Test
    void keys_are_listed_by_prefix_in_their_order() {
        put("b/2");
        put("b/1");
        put("a/1");

        assertThat(await(objects.list("archive", "b/"))).containsExactly("b/1", "b/2");
        assertThat(await(objects.exists("archive", "b/2"))).isTrue();
    }

    @Test
    void a_refused_put_leaves_nothing_and_can_be_repeated() {
        FakeObjects.refusePutAfter(1);
        put("a");

        assertThatThrownBy(() -> put("b")).isInstanceOf(S3Exception.class);
        put("b");

        assertThat(FakeObjects.keys("archive")).containsExactly("a", "b");
    }

    /** SDK 2.29.52 sent the SHA-256 of an empty body with a full one; the peer refuses such a put. */
    @Test
    void the_checksum_is_that_of_the_body_and_not_of_nothing() {
        var ofNothing = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

        assertThatThrownBy(() -> s3.putObject(
                        request -> request.bucket("archive").key("a").checksumSHA256(ofNothing),
                        RequestBody.fromBytes(BYTES)))
                .isInstanceOf(S3Exception.class);
        put("a");

        assertThat(FakeObjects.in("archive").get("a")).isEqualTo(BYTES);
    }

    /** SDK 2.29.52 did this wrong; the peer would refuse that put as well. */
    @Test
    void the_sdk_makes_a_right_checksum_itself() {
        s3.putObject(
                request -> request.bucket("archive").key("a").checksumAlgorithm(ChecksumAlgorithm.SHA256),
                RequestBody.fromBytes(BYTES));

        assertThat(FakeObjects.in("archive").get("a")).isEqualTo(BYTES);
    }

    private void put(String key) {
        await(objects.put("archive", key, BYTES, "application/json"));
    }

    private static <T> T await(Uni<T> work) {
        return work.await().indefinitely();
    }
}
