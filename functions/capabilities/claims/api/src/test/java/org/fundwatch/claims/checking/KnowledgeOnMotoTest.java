package org.fundwatch.claims.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** How a knowledge file in a bucket is looked at and fetched, by a store that others wrote. */
@ExtendWith(OnMoto.class)
class KnowledgeOnMotoTest {
    private static final String KEY = "knowledge/edition.fwk";
    private final String bucket = "b-" + UUID.randomUUID();
    private Wire wire;
    private S3Client s3;
    private KnowledgePlace place;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        s3 = Clients.at(wire.uri(), S3Client.builder().forcePathStyle(true));
        s3.createBucket(request ->
                request.bucket(bucket).createBucketConfiguration(where -> where.locationConstraint("cn-north-1")));
        place = new KnowledgePlace.InBucket(bucket, KEY, () -> s3);
    }

    @AfterEach
    void end() {
        s3.close();
        wire.close();
    }

    @Test
    void another_file_has_another_stamp_and_the_same_one_keeps_it() {
        put("one");
        var stamp = place.stamp();

        assertThat(stamp).isNotEmpty().isEqualTo(place.stamp());
        put("two");
        assertThat(place.stamp()).isNotEqualTo(stamp);
        assertThat(place.bytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("two"));
    }

    @Test
    void a_file_that_is_not_there_has_neither_stamp_nor_bytes() {
        assertThat(place.stamp()).isEmpty();
        assertThat(place.bytes()).isEmpty();
    }

    @Test
    void a_store_that_refuses_now_gives_neither_and_both_later() {
        put("one");
        wire.next(2, Trouble.DENIED);

        assertThat(place.stamp()).isEmpty();
        assertThat(place.bytes()).isEmpty();
        assertThat(place.stamp()).isNotEmpty();
        assertThat(place.bytes()).isPresent();
    }

    private void put(String text) {
        s3.putObject(request -> request.bucket(bucket).key(KEY), RequestBody.fromString(text));
    }
}
