package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.claims.screening.Settled.aVisit;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {
    private static final PartitionScreening SCREENING = new PartitionScreening(Rules.demonstration(), "test", _ -> {});
    private static final int PUTS_UP_TO_A_CHECKPOINT = 2;

    private final Memory shelf = new Memory();

    @ParameterizedTest(name = "without {0}")
    @ValueSource(strings = {"people", "months", "broken"})
    void a_summary_that_lacks_something_is_none_and_the_partition_is_screened_anew(String member) {
        var partition = many(10);
        var first = SCREENING.run(partition, shelf);
        shelf.rewrite("summary.json", summary -> summary.replace("\"" + member + "\":", "\"x\":"));

        assertThat(SCREENING.done(partition, shelf)).isEmpty();
        assertThat(SCREENING.run(partition, shelf).asMap()).isEqualTo(first.asMap());
    }

    @Test
    void a_checkpoint_that_lacks_something_is_none_and_the_work_begins_anew() {
        var partition = many(12_000);
        var undisturbed = new Memory();
        SCREENING.run(partition, undisturbed);
        assertThatThrownBy(() -> SCREENING.run(partition, shelf.until(PUTS_UP_TO_A_CHECKPOINT)))
                .isInstanceOf(Memory.Cut.class);
        shelf.rewrite("checkpoint.json", checkpoint -> checkpoint.replace("\"people\":", "\"x\":"));

        SCREENING.run(partition, shelf.until(Integer.MAX_VALUE));

        assertThat(shelf.all()).isEqualTo(undisturbed.all());
    }

    private static Given many(int settlements) {
        return Given.of(IntStream.range(0, settlements)
                .mapToObj(
                        i -> aVisit("S" + i, "P%06d".formatted(i), "2025-03-10").forMen())
                .toArray(Settled[]::new));
    }
}
