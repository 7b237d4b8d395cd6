package org.fundwatch.creditscoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.LongStream;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Penalties and revocations, delivered as a queue may deliver them: the same score, grade, reasons and trace hold. */
@QuarkusTest
@TestProfile(Demonstration.OfMessages.class)
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
class ShuffledDeliveryTest {
    private static List<String> inOrder = List.of();

    @BeforeEach
    void walk_the_road_once() {
        if (inOrder.isEmpty()) {
            FakeAws.busUp();
            Shuffled.inOrder(Credit.road(0), ShuffledDeliveryTest::failedOf);
            inOrder = Credit.state(0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void events_repeated_and_in_any_order_end_in_the_same_state(long seed) {
        new Shuffled(Credit.road(seed), seed).deliver(ShuffledDeliveryTest::failedOf);

        assertThat(Credit.state(seed)).isEqualTo(inOrder).hasSize(20);
    }

    static LongStream seeds() {
        return Shuffled.seeds();
    }

    private static List<Integer> failedOf(List<String> batch) {
        return Delivery.failedOf(batch.toArray(String[]::new)).stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }
}
