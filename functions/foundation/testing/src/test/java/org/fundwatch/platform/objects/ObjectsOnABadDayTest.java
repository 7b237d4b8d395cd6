package org.fundwatch.platform.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** S3 throttles, fails or says nothing: a put is tried again whole, not for ever, and a get that is denied finds nothing out. */
@ExtendWith(OnMoto.class)
class ObjectsOnABadDayTest {
    private static final int ALL_TRIES = 4;
    private static final byte[] BYTES = new byte[10_000];
    private final String bucket = "b-" + UUID.randomUUID();
    private Wire wire;
    private S3Client s3;
    private ObjectStore objects;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        s3 = Clients.at(wire.uri(), ObjectClient.settings().forcePathStyle(true));
        objects = new ObjectStore(s3, new Worker());
        s3.createBucket(request ->
                request.bucket(bucket).createBucketConfiguration(place -> place.locationConstraint("cn-north-1")));
        wire.calls();
    }

    @AfterEach
    void end() {
        s3.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DENIED", "THROTTLED"})
    void a_put_that_goes_wrong_once_is_sent_again_whole(Trouble trouble) {
        wire.next(1, trouble);

        put();

        assertThat(wire.calls())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.body()).isEqualTo(BYTES));
        assertThat(objects.get(bucket, "a").await().indefinitely())
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
    }

    @Test
    void what_is_throttled_every_time_fails_after_the_last_try_and_leaves_nothing() {
        wire.next(ALL_TRIES, Trouble.SLOW_DOWN);

        assertThatThrownBy(this::put).isInstanceOf(S3Exception.class);
        assertThat(wire.calls()).hasSize(ALL_TRIES);
        assertThat(objects.exists(bucket, "a").await().indefinitely()).isFalse();
    }

    @Test
    void what_is_denied_is_neither_tried_again_nor_taken_for_missing() {
        wire.next(1, Trouble.DENIED);

        assertThatThrownBy(() -> objects.get(bucket, "a").await().indefinitely())
                .isInstanceOf(S3Exception.class);
        assertThat(wire.calls()).hasSize(1);
    }

    /** The gate (INF-44) holds the whole to the function's own time. */
    @Test
    void a_silent_try_leaves_time_for_another() {
        var settings = s3.serviceClientConfiguration().overrideConfiguration();

        assertThat(settings.apiCallAttemptTimeout().orElseThrow().multipliedBy(2))
                .isLessThan(settings.apiCallTimeout().orElseThrow());
    }

    private void put() {
        objects.put(bucket, "a", BYTES, "application/json").await().indefinitely();
    }
}
