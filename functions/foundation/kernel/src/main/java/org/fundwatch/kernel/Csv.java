package org.fundwatch.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The kernel's own tables: UTF-8, a comma between cells, # before a remark, one line of column names. */
final class Csv {
    private Csv() {}

    static List<List<String>> rows(String resource) {
        try (var lines = open(resource)) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BufferedReader open(String resource) {
        var stream = Objects.requireNonNull(Csv.class.getResourceAsStream(resource), resource);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
