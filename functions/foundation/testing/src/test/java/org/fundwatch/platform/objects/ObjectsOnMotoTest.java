package org.fundwatch.platform.objects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.ObjectLockEnabled;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectLockRetentionMode;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What we ask of S3, header by header, and what an S3 that others wrote makes of it. */
@ExtendWith(OnMoto.class)
class ObjectsOnMotoTest {
    private static final byte[] BYTES = "第一期\n".repeat(1000).getBytes(UTF_8);
    private static Wire wire;
    private static S3Client s3;
    private static ObjectStore objects;
    private final String bucket = "b-" + UUID.randomUUID();

    @BeforeAll
    static void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        s3 = Clients.at(wire.uri(), ObjectClient.settings().forcePathStyle(true));
        objects = new ObjectStore(s3, new Worker());
    }

    @AfterAll
    static void end() {
        s3.close();
        wire.close();
    }

    @BeforeEach
    void make_a_bucket() {
        s3.createBucket(request -> request.bucket(bucket)
                .objectLockEnabledForBucket(true)
                .createBucketConfiguration(place -> place.locationConstraint("cn-north-1")));
        wire.calls();
    }

    @Test
    void an_object_comes_back_byte_by_byte() {
        put("editions/000001/名单.json");

        assertThat(objects.get(bucket, "editions/000001/名单.json").await().indefinitely())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
        assertThat(exists("editions/000001/名单.json")).isTrue();
    }

    @Test
    void a_put_says_what_it_is_and_which_digest_it_has() throws NoSuchAlgorithmException {
        put("a");

        var digest = MessageDigest.getInstance("SHA-256").digest(BYTES);
        assertThat(wire.call().headers())
                .containsEntry("x-amz-checksum-sha256", Base64.getEncoder().encodeToString(digest))
                .containsEntry("x-amz-sdk-checksum-algorithm", "SHA256")
                .containsEntry("content-type", "application/json")
                .containsEntry("content-length", Integer.toString(BYTES.length));
    }

    @Test
    void an_object_that_is_not_there_is_no_failure_and_a_bucket_that_is_not_there_is_one() {
        assertThat(objects.get(bucket, "nothing").await().indefinitely()).isEmpty();
        assertThat(exists("nothing")).isFalse();
        assertThat(objects.list(bucket, "nothing").await().indefinitely()).isEmpty();
        assertThatThrownBy(() -> objects.list("nobody", "").await().indefinitely())
                .isInstanceOf(NoSuchBucketException.class);
    }

    @Test
    void keys_are_listed_by_prefix_in_their_order() {
        put("b/2 &");
        put("b/1");
        put("a/1");

        assertThat(objects.list(bucket, "b/").await().indefinitely()).containsExactly("b/1", "b/2 &");
    }

    /** Which lock and how it is encrypted is the bucket's to say, and the same for whoever puts. */
    @Test
    void a_put_leaves_lock_and_encryption_to_the_bucket() {
        put("a");

        assertThat(wire.call().headers().keySet())
                .noneMatch(name -> name.startsWith("x-amz-object-lock") || name.startsWith("x-amz-server-side"));
    }

    @Test
    void what_lies_in_a_locked_bucket_keeps_its_version() {
        s3.putObjectLockConfiguration(request -> request.bucket(bucket)
                .objectLockConfiguration(lock -> lock.objectLockEnabled(ObjectLockEnabled.ENABLED)
                        .rule(rule -> rule.defaultRetention(kept ->
                                kept.mode(ObjectLockRetentionMode.GOVERNANCE).days(1)))));
        put("editions/1");

        var head = s3.headObject(request -> request.bucket(bucket).key("editions/1"));
        assertThat(head.objectLockMode()).isEqualTo(ObjectLockMode.GOVERNANCE);
        assertThatThrownBy(() -> s3.deleteObject(
                        request -> request.bucket(bucket).key("editions/1").versionId(head.versionId())))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refused -> assertThat(refused.statusCode()).isEqualTo(403));
    }

    private void put(String key) {
        objects.put(bucket, key, BYTES, "application/json").await().indefinitely();
    }

    private boolean exists(String key) {
        return objects.exists(bucket, key).await().indefinitely();
    }
}
