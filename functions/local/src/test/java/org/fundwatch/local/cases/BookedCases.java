package org.fundwatch.local.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;

/** What the command tells of a file of cases that a test writes. */
abstract class BookedCases {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    final String file(String json) {
        try {
            return Files.writeString(folder.resolve("cases.json"), json).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final int run(String file) {
        told.reset();
        return new CaseBook(new PrintStream(told, true, StandardCharsets.UTF_8), TODAY).run(file);
    }

    final String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    final String lastLine() {
        return told().lines().reduce((first, last) -> last).orElseThrow();
    }
}
