package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffledTest {
    private static final List<String> ROAD = List.of("filed", "accepted", "closed");

    @Test
    void delivers_every_message_one_to_five_times() {
        var taken = taken(7);

        assertThat(ROAD)
                .allSatisfy(message ->
                        assertThat(Collections.frequency(taken, message)).isBetween(1, 5));
    }

    @Test
    void the_same_seed_gives_the_same_deliveries_and_others_give_others() {
        var all = Shuffled.seeds().mapToObj(ShuffledTest::taken).toList();

        assertThat(taken(7)).isEqualTo(taken(7));
        assertThat(new HashSet<>(all)).hasSizeGreaterThan(90);
    }

    @Test
    void what_failed_comes_again_until_it_does_not() {
        var refused = new HashSet<String>();
        var taken = new ArrayList<String>();
        Function<List<String>, List<Integer>> refusesFirst = batch -> IntStream.range(0, batch.size())
                .filter(place -> refused.add(batch.get(place)) || !taken.add(batch.get(place)))
                .boxed()
                .toList();

        new Shuffled(ROAD, 1).deliver(refusesFirst);

        assertThat(taken).containsAll(ROAD);
    }

    @Test
    void a_message_that_fails_for_ever_is_an_error() {
        var road = new Shuffled(ROAD, 1);

        assertThatThrownBy(() -> road.deliver(
                        batch -> IntStream.range(0, batch.size()).boxed().toList()))
                .hasMessageContaining("fail for ever");
    }

    private static List<String> taken(long seed) {
        var taken = new ArrayList<String>();
        new Shuffled(ROAD, seed).deliver(batch -> {
            taken.addAll(batch);
            return List.of();
        });
        return taken;
    }
}
