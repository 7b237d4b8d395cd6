package org.fundwatch.local.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.local.screening.ScreenedFolder.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenedFolderTest {
    private static final KnowledgeEdition EDITION = EditionChoice.national();
    private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());
    private static final int FEWEST_LINES = 8;

    @TempDir
    Path folder;

    @Test
    void finds_all_that_is_planted_and_nothing_else() {
        var made = made(1, 3000);

        new ScreenedFolder(partitions("in-1"), BenchEdition.make(), folder.resolve("out"), 2).run(NOBODY);

        var recall = Recall.of(made.planted(), folder.resolve("out/findings.jsonl"));
        assertThat(recall.planted()).containsOnlyKeys(Planted.values());
        assertThat(recall.found()).isEqualTo(recall.planted());
        assertThat(recall.elsewhere()).isZero();
    }

    @Test
    void the_same_settlements_are_the_same_files_in_1_7_or_64_partitions_in_any_order() throws IOException {
        for (var count : List.of(1, 7, 64)) {
            made(count, 1500);
            var partitions = partitions("in-" + count);
            screened(partitions, "out-" + count);
            screened(partitions.reversed(), "turned-" + count);
        }

        for (var other : List.of("turned-1", "out-7", "turned-7", "out-64", "turned-64")) {
            for (var file : List.of("findings.jsonl", "summary.json")) {
                assertThat(folder.resolve(other).resolve(file)).hasSameBinaryContentAs(folder.resolve("out-1/" + file));
            }
        }
        assertThat(Files.size(folder.resolve("out-1/findings.jsonl"))).isPositive();
    }

    @Test
    void a_partition_that_cannot_be_read_is_named_and_the_others_are_screened() throws IOException {
        made(2, 300);
        Files.createDirectory(folder.resolve("in-2/part-00009.jsonl"));

        var partitions = new ArrayList<>(partitions("in-2"));
        Collections.shuffle(partitions, new Random(1));
        var outcome = screened(partitions, "out");

        assertThat(outcome.failed()).containsOnlyKeys("part-00009.jsonl");
        assertThat(outcome.totals().work().of("screened")).isGreaterThanOrEqualTo(300);
    }

    private MadeFolder made(int partitions, int settlements) {
        var made = new MadeFolder(new SettlementMaker(7, LocalDate.of(2025, 12, 15), FEWEST_LINES, Items.read()));
        made.write(folder.resolve("in-" + partitions), partitions, settlements);
        return made;
    }

    private List<FilePartition> partitions(String in) {
        return ScreenedFolder.partitions(folder.resolve(in));
    }

    private Outcome screened(List<FilePartition> partitions, String out) {
        return new ScreenedFolder(partitions, EDITION, folder.resolve(out), 2).run(NOBODY);
    }
}
