package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallestTest {
    @Test
    void the_first_are_kept_in_their_order_and_the_others_are_counted() {
        var kept = of(5, 1, 4, 2, 3);

        assertThat(kept.inOrder()).containsExactly(1, 2, 3);
        assertThat(kept.leftOut()).isEqualTo(2);
    }

    @Test
    void fewer_than_there_is_room_for_are_all_kept() {
        assertThat(of(2, 1).inOrder()).containsExactly(1, 2);
        assertThat(of(2, 1).leftOut()).isZero();
    }

    @Test
    void two_of_them_are_as_one() {
        var both = of(5, 6, 1, 7).and(of(4, 2));

        assertThat(both.inOrder()).containsExactly(1, 2, 4);
        assertThat(both.leftOut()).isEqualTo(3);
    }

    private static Smallest<Integer> of(Integer... some) {
        var smallest = new Smallest<Integer>(Comparator.naturalOrder(), 3);
        List.of(some).forEach(smallest::add);
        return smallest;
    }
}
