package org.fundwatch.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColdFiguresTest {
    private static final ColdFigures JVM =
            new ColdFigures("JVM", List.of(run(4000, 200_000), run(5000, 240_000), run(3000, 220_000)));

    @Test
    void medians_of_time_and_memory_stand_in_one_line_with_what_the_executable_takes_of_the_zip() {
        var executable = new ColdFigures("native", List.of(run(120, 77_000), run(100, 66_000), run(110, 70_000)));

        assertThat(ColdFigures.line(List.of(JVM, executable))).isEqualTo("""
                {"cold":"report-intake","runs":3,"jvm":{"median_ms":4000,"memory_kib":220000},\
                "native":{"median_ms":110,"memory_kib":70000},"time_ratio":0.0275,"memory_ratio":0.318}""");
    }

    @Test
    void without_an_executable_there_is_no_ratio() {
        assertThat(ColdFigures.line(List.of(JVM)))
                .isEqualTo(
                        "{\"cold\":\"report-intake\",\"runs\":3,\"jvm\":{\"median_ms\":4000,\"memory_kib\":220000}}");
    }

    private static ColdRun run(int millis, int kibibytes) {
        return new ColdRun(Duration.ofMillis(millis), kibibytes);
    }
}
