package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void asks_until_there_is_an_answer() {
        Iterator<Optional<String>> answers = List.of(
                        Optional.<String>empty(), Optional.<String>empty(), Optional.of("here"))
                .iterator();

        assertThat(new Patience(Duration.ofMinutes(1), SHORT).until("it", answers::next))
                .isEqualTo("here");
    }

    @Test
    void ends_when_the_time_is_up() {
        assertThatThrownBy(() -> new Patience(SHORT, SHORT).until("the reward", Optional::empty))
                .isInstanceOf(NotAsExpected.class)
                .hasMessageContaining("the reward");
    }
}
