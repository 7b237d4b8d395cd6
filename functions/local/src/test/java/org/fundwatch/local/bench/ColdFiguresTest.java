package org.fundwatch.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColdFiguresTest {
    private static final ColdFigures JVM =
            new ColdFigures(List.of(run(4000, 200_000), run(5000, 240_000), run(3000, 220_000)));
    private static final ColdFigures EXECUTABLE =
            new ColdFigures(List.of(run(120, 77_000), run(100, 66_000), run(110, 70_000)));
    private static final ColdFigures EMPTY =
            new ColdFigures(List.of(run(60, 50_000), run(50, 50_000), run(40, 50_000)));

    @Test
    void of_a_hundred_warm_answers_one_may_be_slower_than_the_99th_percentile() {
        var warm = IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList();

        assertThat(new ColdRun(Duration.ofSeconds(1), 1, warm, 1).p99()).isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void medians_of_time_and_memory_are_told_with_each_start() {
        assertThat(JVM.told())
                .containsEntry("first_ms", 4000.0)
                .containsEntry("first_ms_each", List.of(4000.0, 5000.0, 3000.0))
                .containsEntry("first_kib", 220_000L)
                .doesNotContainKey("warm_p99_ms");
    }

    @Test
    void a_line_for_a_person_has_the_median_and_the_range() {
        assertThat(JVM.line()).isEqualTo("4.000 s (3.000 s to 5.000 s), 215 MiB");
    }

    @Test
    void a_goal_that_is_missed_is_told_as_missed() {
        var goals = Goals.told(Map.of("native", EXECUTABLE, "jvm", JVM), Map.of("native", EMPTY));

        assertThat(goals)
                .containsEntry("start_to_empty", Map.of("ratio", 2.2, "goal", 1.5, "goal_met", false))
                .containsEntry("start_to_jvm", Map.of("ratio", 0.028, "goal", 0.03, "goal_met", true))
                .containsEntry("memory_to_jvm", Map.of("ratio", 0.318, "goal", 0.35, "goal_met", true))
                .doesNotContainKey("warm_p99_to_jvm");
    }

    @Test
    void warm_answers_are_compared_where_there_are_any() {
        var goals = Goals.told(Map.of("native", warm(4), "jvm", warm(10)), Map.of());

        assertThat(goals).containsEntry("warm_p99_to_jvm", Map.of("ratio", 0.4, "goal", 0.4, "goal_met", true));
    }

    @Test
    void without_an_executable_no_goal_is_judged() {
        assertThat(Goals.told(Map.of("jvm", JVM), Map.of("native", EMPTY))).isEmpty();
    }

    private static ColdFigures warm(int millis) {
        return new ColdFigures(List.of(new ColdRun(Duration.ofMillis(1), 1, List.of(Duration.ofMillis(millis)), 1)));
    }

    private static ColdRun run(int millis, int kibibytes) {
        return new ColdRun(Duration.ofMillis(millis), kibibytes, List.of(), kibibytes);
    }
}
