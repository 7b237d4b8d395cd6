package org.fundwatch.cases.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
    private static final int FULL = 10;

    private final List<Integer> asked = new ArrayList<>();

    @ParameterizedTest(name = "{0} in {1} pages")
    @CsvSource({"0, 1", "9, 1", "10, 2", "25, 3", "30, 4"})
    void every_element_comes_once_and_a_page_that_is_not_full_is_the_last(int all, int pages) {
        assertThat(read(all))
                .containsExactlyElementsOf(IntStream.range(0, all).boxed().toList());
        assertThat(asked).hasSize(pages);
    }

    @Test
    void whoever_has_enough_asks_for_no_further_page() {
        var found = Pages.<Integer>of(last -> page(last, 1_000), FULL)
                .onItem()
                .<Integer>disjoint()
                .select()
                .first(FULL + 5)
                .collect()
                .asList()
                .await()
                .indefinitely();

        assertThat(found).hasSize(FULL + 5);
        assertThat(asked).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_hundred_thousand_pages_need_no_deeper_stack_than_one() {
        var count = Pages.<Integer>of(last -> page(last, 1_000_000), FULL)
                .onItem()
                .<Integer>disjoint()
                .collect()
                .with(Collectors.counting())
                .await()
                .indefinitely();

        assertThat(count).isEqualTo(1_000_000);
    }

    private List<Integer> read(int all) {
        return Pages.<Integer>of(last -> page(last, all), FULL)
                .onItem()
                .<Integer>disjoint()
                .collect()
                .asList()
                .await()
                .indefinitely();
    }

    private Uni<List<Integer>> page(Optional<Integer> last, int all) {
        var from = last.map(it -> it + 1).orElse(0);
        asked.add(from);
        return Uni.createFrom()
                .item(IntStream.range(from, Math.min(from + FULL, all)).boxed().toList());
    }
}
