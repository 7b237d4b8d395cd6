package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.PlaceBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} in {1}: {2} found")
    @CsvSource({"H99000000001, 2026, 0", "H99000000001, 2025, 1", "H98000000001, 2026, 1"})
    void twelve_days_between_stays_are_too_few_but_where_and_since_a_place_allows_ten(
            String institution, int year, int found) throws IOException {
        var stays = stay("S1", institution, year + "-03-01", year + "-03-05")
                + stay("S2", institution, year + "-03-17", year + "-03-20");
        var in = Files.writeString(folder.resolve("part-0.jsonl"), stays);

        var exit = new Screen(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                .run(in.toString(), folder.resolve("out").toString(), "demonstration-1", "");

        assertThat(exit).isZero();
        var edition = EditionChoice.placed(EditionChoice.of("demonstration-1", ""));
        assertThat(ScreenedFolder.under(folder.resolve("out"), edition, List.of())
                        .out()
                        .resolve("findings.jsonl"))
                .content()
                .satisfies(all -> assertThat(all.lines()).hasSize(found));
    }

    @Test
    void what_is_screened_as_places_have_set_it_and_as_it_is_bare_lies_apart() {
        var bare = EditionChoice.national();

        assertThat(under(EditionChoice.placed(bare)))
                .isNotEqualTo(under(new EditionByPlace(bare, PlaceBook.EMPTY)))
                .asString()
                .contains("edition-national-2-");
    }

    @Test
    void two_files_that_differ_in_being_packed_alone_have_each_its_own_results() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), stay("S1", "H99000000001", "2026-03-01", "2026-03-05"));
        Files.writeString(folder.resolve("a.jsonl.gz"), stay("S2", "H99000000001", "2026-04-01", "2026-04-05"));

        assertThat(ScreenedFolder.partitions(folder).stream().map(FilePartition::name))
                .containsExactly("a.jsonl", "a.jsonl.gz");
    }

    private Path under(EditionByPlace edition) {
        return ScreenedFolder.under(folder, edition, List.of()).out();
    }

    /** A stay that charges nothing. */
    private static String stay(String id, String institution, String admitted, String discharged) {
        return """
            {"stage":"post","settlement":{"id":"%s","on":"%s"},\
            "institution":{"code":"%s","kind":"hospital"},"patient":{"id":"P1","sex":"female"},\
            "visit":{"id":"%s","type":"inpatient","admitted":"%s","discharged":"%s","lines":[]}}
            """.formatted(id, discharged, institution, id, admitted, discharged);
    }
}
