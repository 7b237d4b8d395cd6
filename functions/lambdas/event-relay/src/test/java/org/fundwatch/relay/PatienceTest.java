package org.fundwatch.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The clients of AWS that functions share, on a bad day of AWS. */
@QuarkusTest
@QuarkusTestResource(value = SilentAws.class, restrictToAnnotatedClass = true)
class PatienceTest {
    /** The shortest time that a function has whose clients these are. */
    private static final Duration OF_A_FUNCTION = Duration.ofSeconds(20);

    @Inject
    KmsClient kms;

    @Inject
    S3Client s3;

    @Inject
    EventBridgeClient bus;

    @Test
    void a_call_that_gets_no_answer_fails_before_the_function_is_ended() {
        try (var atOnce = Executors.newCachedThreadPool()) {
            var key = atOnce.submit(() -> givesUp(() -> kms.getPublicKey(request -> request.keyId("key"))));
            var object = atOnce.submit(() -> givesUp(() ->
                    s3.getObjectAsBytes(request -> request.bucket("bucket").key("key"))));

            assertThat(key).succeedsWithin(OF_A_FUNCTION);
            assertThat(object).succeedsWithin(OF_A_FUNCTION);
        }
    }

    @Test
    void a_call_that_was_one_too_many_is_made_again() {
        var entry = PutEventsRequestEntry.builder().source("fundwatch").build();

        assertThat(bus.putEvents(request -> request.entries(entry)).failedEntryCount())
                .isZero();
    }

    private static void givesUp(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(ApiCallTimeoutException.class);
    }
}
