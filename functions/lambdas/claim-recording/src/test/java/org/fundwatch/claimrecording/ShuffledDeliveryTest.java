package org.fundwatch.claimrecording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three checks, delivered as a queue may deliver them: each kept, audited and told once. */
@QuarkusTest
class ShuffledDeliveryTest {
    private static List<String> once = List.of();

    @BeforeEach
    void check_once() {
        if (once.isEmpty()) {
            FakeAws.busUp();
            var check = Checks.aCheck();
            Shuffled.inOrder(List.of(Messages.message(check)), ShuffledDeliveryTest::failedOf);
            once = Kept.of(check.checkId());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void checks_repeated_and_in_any_order_end_in_the_same_state(long seed) {
        var checks = Stream.generate(Checks::aCheck).limit(3).toList();
        var messages = checks.stream().map(Messages::message).toList();

        new Shuffled(messages, seed).deliver(ShuffledDeliveryTest::failedOf);

        assertThat(once).hasSize(6);
        assertThat(checks.stream().map(ClaimCheckRecorded::checkId).map(Kept::of))
                .allSatisfy(kept -> assertThat(kept).isEqualTo(once));
    }

    static LongStream seeds() {
        return Shuffled.seeds();
    }

    private static List<Integer> failedOf(List<String> batch) {
        return given()
                .contentType("application/json")
                .body(Messages.batch(batch))
                .post("/")
                .jsonPath()
                .<String>getList("batchItemFailures.itemIdentifier")
                .stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }
}
