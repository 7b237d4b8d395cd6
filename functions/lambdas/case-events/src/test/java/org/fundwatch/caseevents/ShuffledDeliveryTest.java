package org.fundwatch.caseevents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fundwatch.testing.Ledger;
import org.fundwatch.testing.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The road of three cases, delivered as a queue may deliver it: the same state in the end as in order and once. */
@QuarkusTest
class ShuffledDeliveryTest {
    private static final String[] STATE = {
        "select * from case_file where case_number like 'MARK-%'",
        "select * from report_progress where case_number like 'MARK-%'",
        "select case_number, kind, on_day, position, detail, happened_at from follow_through where case_number like 'MARK-%'"
    };
    private static List<String> inOrder = List.of();

    @BeforeEach
    void walk_the_road_once() {
        if (!inOrder.isEmpty()) {
            return;
        }
        Shuffled.inOrder(road(0), ShuffledDeliveryTest::failedOf);
        inOrder = state(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void events_repeated_and_in_any_order_end_in_the_same_state(long seed) {
        new Shuffled(road(seed), seed).deliver(ShuffledDeliveryTest::failedOf);

        assertThat(state(seed)).isEqualTo(inOrder).hasSize(12);
    }

    static LongStream seeds() {
        return Shuffled.seeds();
    }

    private static List<String> road(long trial) {
        var rewarded = Rows.aReport(mark(trial) + "-0001");
        Rows.approved(rewarded);
        var refused = Rows.aReport(mark(trial) + "-0002");
        var unsubstantiated = Rows.aReport(mark(trial) + "-0003");
        return Stream.of(
                        Messages.filed(rewarded),
                        Messages.accepted(rewarded),
                        Messages.penaltyDecided(rewarded),
                        Messages.substantiated(rewarded),
                        Messages.reward(rewarded, "PROPOSED"),
                        FollowThroughMessages.weighed(rewarded, "COUNTED", 1),
                        FollowThroughMessages.onTheList(rewarded, "EntryListed", 1),
                        Messages.penaltyRevoked(rewarded),
                        FollowThroughMessages.weighed(rewarded, "GIVEN_BACK", 2),
                        FollowThroughMessages.onTheList(rewarded, "EntryDelisted", 2),
                        FollowThroughMessages.stopped(rewarded, "STOPPED"),
                        Messages.rewarded(rewarded, "RewardGranted"),
                        Messages.rewarded(rewarded, "RewardClaimed"),
                        Messages.filed(refused),
                        Messages.refused(refused),
                        Messages.filed(unsubstantiated),
                        Messages.accepted(unsubstantiated),
                        Messages.unsubstantiated(unsubstantiated))
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
                .body(Messages.batch(batch))
                .post("/")
                .jsonPath()
                .<String>getList("batchItemFailures.itemIdentifier")
                .stream()
                .map(message -> Integer.valueOf(message.substring(1)))
                .toList();
    }
}
