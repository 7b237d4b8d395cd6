package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyPartitionsTest {
    private static final int PARTITIONS = 300;
    private static final int LETTERS = 1_000_000;
    private static final String MEGABYTES = "96m";
    private static final String VISIT = """
            {"stage":"post","settlement":{"id":"S1","on":"2026-01-05"},\
            "institution":{"code":"H99000000001","kind":"hospital"},"patient":{"id":"P1","sex":"female"},\
            "visit":{"id":"V1","type":"outpatient","admitted":"2026-01-05","lines":[]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void three_hundred_megabytes_of_summaries_are_added_up_in_a_hundred() throws Exception {
        var in = Files.createDirectories(folder.resolve("in"));
        var one = Files.writeString(in.resolve("part-0.jsonl"), VISIT);
        var screened = screenedAlone(in);
        var summary = screened.resolve("part-0.jsonl/summary.json");
        var broken = "\"broken\":[{\"line\":1,\"trouble\":\"NO_JSON\",\"where\":\"" + "x".repeat(LETTERS) + "\"}]";
        Files.writeString(summary, Files.readString(summary).replace("\"broken\":[]", broken));
        for (var i = 1; i < PARTITIONS; i++) {
            Files.createSymbolicLink(in.resolve("part-" + i + ".jsonl"), one);
            var done = Files.createDirectories(screened.resolve("part-" + i + ".jsonl"));
            Files.createSymbolicLink(done.resolve("summary.json"), summary);
        }

        assertThat(screening(in).waitFor()).isZero();

        assertThat(Files.readString(folder.resolve("said.txt"), UTF_8)).contains("\"settlements\":" + PARTITIONS + ",");
    }

    /** Where the results of partitions lie then. */
    private Path screenedAlone(Path in) {
        var edition = EditionChoice.placed(EditionChoice.national());
        var alone = ScreenedFolder.under(folder.resolve("out"), edition, ScreenedFolder.partitions(in));
        alone.run(new PrintStream(OutputStream.nullOutputStream()));
        return alone.out().resolve("partitions");
    }

    private Process screening(Path in) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var out = folder.resolve("out").toString();
        return new ProcessBuilder(List.of(
                        java, "-Xmx" + MEGABYTES, "-cp", classes, Screen.class.getName(), in.toString(), out, "", ""))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }
}
