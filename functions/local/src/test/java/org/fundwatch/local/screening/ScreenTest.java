package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(folder.resolve("out/edition-demonstration-1/findings.jsonl").toFile())
                .content()
                .satisfies(all -> assertThat(all.lines()).hasSize(found));
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
