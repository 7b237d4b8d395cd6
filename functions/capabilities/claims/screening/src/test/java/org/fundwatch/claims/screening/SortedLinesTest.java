package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 10_000, 10_000_000})
    void tells_all_lines_in_the_order_of_their_bytes_however_little_memory_there_is(long memory) {
        var random = new Random(1);
        var lines = random.ints(2000, 0, 500).mapToObj(Integer::toHexString).toList();
        var told = new ArrayList<String>();

        try (var sorted = new SortedLines(folder, memory)) {
            lines.forEach(line -> sorted.add(line.getBytes(UTF_8)));
            sorted.drain(line -> told.add(new String(line, UTF_8)));
        }

        assertThat(told).isEqualTo(lines.stream().sorted().toList());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_is_nothing() {
        try (var sorted = new SortedLines(folder, 10)) {
            sorted.drain(_ -> {
                throw new AssertionError("there is no line");
            });
        }
    }
}
