package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;

class YearOfRewardsTest {
    private static final Map<String, Object> ONE = sums(700, 500, 100, 0, 100);
    private static final Map<String, Object> OTHER = sums(300, 300, 0, 0, 0);
    private static final Map<String, Object> BOTH = sums(1000, 800, 100, 0, 100);

    @Test
    void what_was_granted_is_what_became_of_it() {
        assertThat(shown(Money.ofFen(500), BOTH, List.of(ONE, OTHER)).verdict())
                .isEqualTo("granted 10.00 = paid 8.00 + lapsed 1.00 + stopped 0.00 + open 1.00");
    }

    @Test
    void a_line_that_does_not_add_up_fails() {
        assertThatThrownBy(() -> shown(Money.ofFen(1), BOTH, List.of(sums(700, 501, 100, 0, 100), OTHER)))
                .isInstanceOf(NotAsExpected.class);
    }

    @Test
    void lines_that_are_not_the_total_fail() {
        assertThatThrownBy(() -> shown(Money.ofFen(1), BOTH, List.of(ONE))).hasMessage("the lines are not the total");
    }

    @Test
    void less_than_was_just_paid_fails() {
        assertThatThrownBy(() -> shown(Money.ofFen(801), BOTH, List.of(ONE, OTHER)))
                .hasMessage("paid is 8.00");
    }

    @Test
    void the_last_line_counts_what_was_paid() {
        var tale = tale(List.of(Map.of("status", "paid"), Map.of("status", "ordered"), Map.of("status", "paid")));

        assertThat(new Summary(List.of(new Outcome(tale, 1, Optional.empty()))).json())
                .containsEntry("paid", 2L);
    }

    private static Shown shown(Money paid, Map<String, Object> total, List<Map<String, Object>> funds) {
        var lines =
                funds.stream().map(sums -> Map.<String, Object>of("sums", sums)).toList();
        return new YearOfRewards(Tree.of(Map.of("total", total, "funds", lines))).beside(paid);
    }

    private static Map<String, Object> sums(long granted, long paid, long lapsed, long stopped, long open) {
        return Map.of(
                "grantedFen", granted, "paidFen", paid, "lapsedFen", lapsed, "stoppedFen", stopped, "openFen", open);
    }

    private static Tale tale(List<Map<String, Object>> rewards) {
        return new Tale() {
            @Override
            public String id() {
                return "any";
            }

            @Override
            public String about() {
                return "any";
            }

            @Override
            public List<Step> steps() {
                return List.of();
            }

            @Override
            public Map<String, List<Map<String, Object>>> told() {
                return Map.of("rewards", rewards);
            }
        };
    }
}
