package org.fundwatch.caseevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.caseevents.Messages.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a case that was decided anew after its penalty fell, in any order. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "case_events"))
@QuarkusTestResource(FakeAws.class)
class DecidedAnewTest {

    static LongStream orders() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest(name = "order {0}")
    @MethodSource("orders")
    void what_was_decided_anew_is_told_after_the_fall_of_the_decision_before(long order) {
        var number = Rows.inProgress(Rows.aReport());
        var road = new ArrayList<>(road(number));
        road.add(Messages.penaltyRevoked(number));
        road.add(Messages.ofDecision(2, Messages.penaltyDecided(number)));
        road.add(Messages.ofDecision(2, Messages.substantiated(number)));
        road.add(Messages.ofDecision(2, Messages.reward(number, "UNDETERMINED")));
        Collections.shuffle(road, new Random(order));

        road.forEach(message -> assertThat(failedOf(message)).isEmpty());

        assertThat(Rows.progress(number)).containsExactly("SUBSTANTIATED");
    }

    @ParameterizedTest(name = "order {0}")
    @MethodSource("orders")
    void the_fall_of_what_was_decided_anew_is_the_last_word_again(long order) {
        var number = Rows.inProgress(Rows.aReport());
        var road = new ArrayList<>(road(number));
        road.add(Messages.penaltyRevoked(number));
        road.add(Messages.ofDecision(2, Messages.penaltyDecided(number)));
        road.add(Messages.ofDecision(2, Messages.penaltyRevoked(number)));
        Collections.shuffle(road, new Random(order));

        road.forEach(message -> assertThat(failedOf(message)).isEmpty());

        assertThat(Rows.progress(number)).containsExactly("PENALTY_REVOKED");
    }

    private static List<String> road(String number) {
        return List.of(
                Messages.filed(number),
                Messages.accepted(number),
                Messages.penaltyDecided(number),
                Messages.substantiated(number),
                Messages.reward(number, "PROPOSED"));
    }
}
