package org.fundwatch.claims.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

class KnowledgeInBucketTest {
    private Optional<String> object = Optional.of("one");
    private final KnowledgePlace place = new KnowledgePlace.InBucket("claims", "knowledge/edition.fwk", Store::new);

    @Test
    void another_object_has_another_stamp_and_its_bytes_are_read() {
        var stamp = place.stamp();
        assertThat(place.bytes().orElseThrow()).isEqualTo("one".getBytes(StandardCharsets.UTF_8));

        object = Optional.of("two");

        assertThat(place.stamp()).isNotEqualTo(stamp);
        assertThat(place.bytes().orElseThrow()).isEqualTo("two".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_object_that_is_not_there_can_neither_be_looked_at_nor_fetched() {
        object = Optional.empty();

        assertThat(place.stamp()).isEmpty();
        assertThat(place.bytes()).isEmpty();
    }

    /** One object of one bucket. */
    private final class Store implements S3Client {
        @Override
        public HeadObjectResponse headObject(Consumer<HeadObjectRequest.Builder> request) {
            var asked = HeadObjectRequest.builder().applyMutation(request).build();
            return HeadObjectResponse.builder()
                    .eTag(asked.bucket() + asked.key() + present())
                    .build();
        }

        @Override
        public ResponseBytes<GetObjectResponse> getObjectAsBytes(Consumer<GetObjectRequest.Builder> request) {
            return ResponseBytes.fromByteArray(
                    GetObjectResponse.builder().build(), present().getBytes(StandardCharsets.UTF_8));
        }

        private String present() {
            return object.orElseThrow(() -> NoSuchKeyException.builder().build());
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
