package org.fundwatch.local.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.fundwatch.local.screening.ScreenedFolder.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromExportsToFindingsTest {
    private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());
    private static final int PATIENTS = 300;
    private static final String STAY = """
            {"setl_id":"S%1$d-%2$s","mdtrt_id":"V%1$d-%2$s","psn_no":"P%1$d","fixmedins_code":"H99000000001",\
            "med_type":"21","adm_time":"%2$s","dscg_time":"%3$s"}
            """;

    @TempDir
    Path folder;

    @Test
    void stays_over_new_year_exported_in_any_order_are_found_alike_in_1_7_or_64_partitions() throws IOException {
        var rows = new ArrayList<String>();
        for (var i = 0; i < PATIENTS; i++) {
            rows.add(STAY.formatted(i, "2025-12-20", "2025-12-28"));
            rows.add(STAY.formatted(i, "2025-12-31", "2026-01-04"));
        }
        var digests = new HashSet<String>();

        for (var partitions : List.of(1, 7, 64)) {
            Collections.shuffle(rows, new Random(partitions));
            var outcome = found(rows, partitions);
            digests.add(outcome.digest());
            assertThat(outcome.totals().work().of("rule/R049/findings")).isEqualTo(PATIENTS);
        }
        assertThat(digests).hasSize(1);
    }

    private Outcome found(List<String> rows, int partitions) throws IOException {
        var in = Files.createDirectories(folder.resolve("in-" + partitions));
        Files.writeString(in.resolve("stays.jsonl"), String.join("", rows));
        var to = folder.resolve("night-" + partitions);
        new MakePartitions(NOBODY).run(in.toString(), to, partitions);
        var files = ScreenedFolder.partitions(to);
        return new ScreenedFolder(files, EditionChoice.national(), folder.resolve("out-" + partitions), 2).run(NOBODY);
    }
}
