package org.fundwatch.local.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.fundwatch.local.screening.Difference.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    Path folder;

    @Test
    void a_finding_is_gone_or_new_or_told_otherwise_or_the_same() {
        var told = new ArrayList<Tuple>();
        var before = List.of(row("S1", "R049", "a", 100), row("S1", "S04", "b", 200), row("S2", "R081", "c", 300));
        var after = List.of(row("S1", "R049", "a", 100), row("S1", "S04", "b", 250), row("S3", "R067", "d", 400));

        var byRule = new Difference((change, row) -> told.add(tuple(change, row.id())))
                .of(before.iterator(), after.iterator());

        assertThat(told)
                .containsExactly(
                        tuple(Difference.Change.OTHER, "b"),
                        tuple(Difference.Change.GONE, "c"),
                        tuple(Difference.Change.NEW, "d"));
        assertThat(byRule)
                .containsOnlyKeys("R067", "R081", "S04")
                .containsEntry("R067", new Changed(0, 0, 1, 400, 0))
                .containsEntry("R081", new Changed(1, 300, 0, 0, 0))
                .containsEntry("S04", new Changed(0, 0, 0, 0, 1));
    }

    @Test
    void a_month_by_two_editions_of_this_build_differs_in_the_rules_that_only_one_of_them_has() throws IOException {
        new MadeFolder(new SettlementMaker(7, LocalDate.of(2025, 12, 15), 8, Items.read()))
                .write(folder.resolve("in"), 2, 2000);

        var said = run(folder.resolve("in").toString(), "demonstration-1", "national-2");

        assertThat(said).contains("R067", "R081", "S22").endsWith("{\"rules\":17,\"gone\":2,\"new\":16,\"other\":3}\n");
        assertThat(Files.readString(folder.resolve("out/difference.jsonl")))
                .contains("{\"change\":\"GONE\",\"institution\":")
                .contains("{\"change\":\"NEW\",\"institution\":");
    }

    @Test
    void an_edition_by_itself_differs_in_nothing() {
        new MadeFolder(new SettlementMaker(7, LocalDate.of(2025, 12, 15), 8, Items.read()))
                .write(folder.resolve("in"), 2, 500);

        assertThat(run(folder.resolve("in").toString(), "national-2", "national-2"))
                .endsWith("{\"rules\":0,\"gone\":0,\"new\":0,\"other\":0}\n");
    }

    @Test
    void two_knowledge_files_of_the_same_name_are_compared_by_what_is_in_them() throws IOException {
        new MadeFolder(new SettlementMaker(7, LocalDate.of(2025, 12, 15), 8, Items.read()))
                .write(folder.resolve("in"), 2, 2000);
        var before = SignedPoints.write(folder.resolve("before.fwk"), "R067", Planted.FOR_MEN);
        var after = SignedPoints.write(folder.resolve("after.fwk"), "R081", Planted.ON_MEN);

        var said = run(folder.resolve("in").toString(), before.toString(), after.toString());

        assertThat(said).containsPattern("R067 +1 .* 0 ").containsPattern("R081 +0 .* 1 ");
        assertThat(said).endsWith("{\"rules\":2,\"gone\":1,\"new\":1,\"other\":0}\n");
    }

    @Test
    void without_partitions_nothing_is_compared() {
        assertThat(run("", "national-2", "national-2")).startsWith("Nothing was compared");
    }

    private String run(String in, String before, String after) {
        var said = new ByteArrayOutputStream();
        new Replay(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(in, folder.resolve("out").toString(), before, after, "");
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String row(String settlement, String rule, String id, long fen) {
        return "{\"institution\":\"H99000000001\",\"month\":\"2025-12\",\"settlement\":\"%s\",\"rule\":\"%s\",\"amount_fen\":%d,\"id\":\"%s\"}"
                .formatted(settlement, rule, fen, id);
    }
}
