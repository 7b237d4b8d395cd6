package org.fundwatch.rewardcalculation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.rewardcalculation.Messages.Substantiated.aCase;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.Ledger;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Four substantiated cases, one of which fell, delivered as a queue may deliver them: the same end whatever comes first. */
@QuarkusTest
class ShuffledDeliveryTest {
    private static final String[] STATE = {
        """
        select case_number, status, amount_fen, policy_id, policy_version, article, missing, reason, trace
          from reward where case_number like 'MARK-%'""", "select actor, act, subject, details from audit_row where subject like 'MARK-%'", """
        select type, detail::jsonb -> 'data' as data, sent_at is null as waits
          from outbox where detail::jsonb ->> 'subject' like 'MARK-%'""", """
        select case_number, number, step, by_actor, note from reward_step where case_number like 'MARK-%'"""
    };
    private static List<String> inOrder = List.of();

    @BeforeEach
    void walk_the_road_once() {
        if (!inOrder.isEmpty()) {
            return;
        }
        FakeAws.busUp();
        Shuffled.inOrder(road(0), ShuffledDeliveryTest::failedOf);
        inOrder = state(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void events_repeated_and_in_any_order_end_in_the_same_state(long seed) {
        new Shuffled(road(seed), seed).deliver(ShuffledDeliveryTest::failedOf);

        assertThat(state(seed)).isEqualTo(inOrder).hasSize(15);
    }

    static LongStream seeds() {
        return Shuffled.seeds();
    }

    private static List<String> road(long trial) {
        var fallen = mark(trial) + "-0004";
        return Stream.of(
                        aCase(mark(trial) + "-0001").body(),
                        aCase(mark(trial) + "-0002").in("341100").body(),
                        aCase(mark(trial) + "-0003").worth(0).body(),
                        aCase(fallen).body(),
                        Messages.revoked(fallen))
                .toList();
    }

    private static List<String> state(long trial) {
        return Ledger.dump(mark(trial), STATE);
    }

    private static String mark(long trial) {
        return "FW-S%03d".formatted(trial);
    }

    private static List<Integer> failedOf(List<String> batch) {
        return given()
                .contentType("application/json")
                .body(Messages.batch(batch.toArray(String[]::new)))
                .post("/")
                .jsonPath()
                .<String>getList("batchItemFailures.itemIdentifier")
                .stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }
}
