package org.fundwatch.claimscreening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** How partitions are read and what came of them is put, by a store that others wrote. */
@ExtendWith(OnMoto.class)
class ShelvesOnMotoTest {
    private static final byte[] BYTES = "疑点\n".repeat(1000).getBytes(UTF_8);
    private final String bucket = "b-" + UUID.randomUUID();
    private Wire wire;
    private S3Client s3;
    private S3Shelf shelf;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        s3 = Clients.at(wire.uri(), S3Client.builder().forcePathStyle(true));
        s3.createBucket(request ->
                request.bucket(bucket).createBucketConfiguration(where -> where.locationConstraint("cn-north-1")));
        shelf = new S3Shelf(s3, bucket, "screened/day=1/");
    }

    @AfterEach
    void end() {
        s3.close();
        wire.close();
    }

    @Test
    void what_is_put_on_a_shelf_is_found_there_and_nothing_else() {
        shelf.put("summary.json", BYTES);

        assertThat(shelf.get("summary.json"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(BYTES));
        assertThat(shelf.get("checkpoint.json")).isEmpty();
        assertThat(new S3Shelf(s3, bucket, "screened/day=2/").get("summary.json"))
                .isEmpty();
    }

    @Test
    void a_shelf_that_refuses_is_no_empty_one() {
        wire.next(1, Trouble.DENIED);

        assertThatThrownBy(() -> shelf.get("checkpoint.json")).isInstanceOf(S3Exception.class);
    }

    @Test
    void a_partition_is_read_as_it_lies_there_and_another_content_has_another_stamp() throws IOException {
        shelf.put("part", BYTES);
        var partition = S3Partition.at(s3, bucket, "screened/day=1/part");

        try (var in = partition.open()) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
        shelf.put("part", new byte[] {1});
        assertThat(S3Partition.at(s3, bucket, "screened/day=1/part").stamp()).isNotEqualTo(partition.stamp());
    }

    @Test
    void a_partition_has_the_same_stamp_whether_it_is_listed_or_looked_at() {
        shelf.put("part", BYTES);

        var listed =
                s3.listObjectsV2(request -> request.bucket(bucket)).contents().getFirst();
        assertThat(S3Partition.listed(s3, bucket, listed).stamp())
                .isEqualTo(S3Partition.at(s3, bucket, listed.key()).stamp());
    }
}
