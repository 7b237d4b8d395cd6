package org.fundwatch.local.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCheckTest {

    @TempDir
    private Path directory;

    private Bureau bureau;

    @BeforeEach
    void publish() {
        bureau = Bureau.in(directory).publishes(3);
    }

    @Test
    void an_archive_with_a_gap_is_found() throws IOException {
        Files.move(bureau.archive().resolve("editions/000002"), directory.resolve("taken-out"));

        assertThat(wrong(bureau.archive())).containsExactly("edition 3 does not follow edition 1");
    }

    @Test
    void an_archive_with_editions_in_each_other_s_place_is_found() throws IOException {
        var editions = bureau.archive().resolve("editions");
        Files.move(editions.resolve("000002"), editions.resolve("x"));
        Files.move(editions.resolve("000003"), editions.resolve("000002"));
        Files.move(editions.resolve("x"), editions.resolve("000003"));

        assertThat(wrong(bureau.archive()))
                .contains("000002 says that it is edition 3", "edition 3 does not follow edition 1");
    }

    @Test
    void a_folder_without_an_edition_does_not_hold() throws IOException {
        Files.createDirectories(directory.resolve("empty"));

        assertThat(wrong(directory.resolve("empty"))).containsExactly("empty/manifest.json is missing or unreadable");
    }

    private List<String> wrong(Path path) {
        var out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return EditionCheck.wrongIn(path, "", out);
    }
}
