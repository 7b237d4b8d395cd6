package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakePartitionsTest {
    private static final String SETTLEMENT = """
            {"setl_id":"S%1$d","mdtrt_id":"V%1$d","psn_no":"P%1$d","fixmedins_code":"H99000000001","med_type":"11",\
            "setl_time":"2025-12-29"}
            """;
    private static final String NEGATIVE = """
            {"feedetl_sn":"F1","mdtrt_id":"V0","psn_no":"P0","fee_ocur_time":"2025-12-29","cnt":-1}
            """;

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void exported() throws IOException {
        out = folder.resolve("out");
        Files.createDirectories(folder.resolve("in"));
        export(IntStream.range(0, 50).mapToObj(SETTLEMENT::formatted).collect(Collectors.joining()));
    }

    @Test
    void partitions_of_before_are_not_mixed_with_those_of_another_number() {
        assertThat(make(8)).contains("\"settlements\":50");

        assertThat(make(4)).startsWith(out + " holds partitions already");
        assertThat(files()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"part-00000.jsonl.gz", "part-00009.jsonl.gz.part"})
    void even_a_half_written_partition_is_not_written_over(String left) throws IOException {
        Files.createDirectories(out);
        Files.createFile(out.resolve(left));

        assertThat(make(4)).startsWith(out + " holds partitions already");
        assertThat(files()).containsExactly(left);
    }

    @Test
    void partitions_of_which_some_are_not_written_yet_are_not_screened() throws IOException {
        make(4);
        Files.createFile(out.resolve("part-00009.jsonl.gz.part"));
        var said = new ByteArrayOutputStream();

        var exit = new Screen(new PrintStream(said, true, UTF_8))
                .run(out.toString(), folder.resolve("screened").toString(), "", "");

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("only partly written");
    }

    @Test
    void what_is_refused_is_told_by_file_and_line() throws IOException {
        export(NEGATIVE + SETTLEMENT.formatted(0));

        assertThat(make(2))
                .startsWith("rows.jsonl line 1: NEGATIVE\nrows.jsonl line 2: INCOMPLETE\n")
                .endsWith("{\"rows\":2,\"settlements\":0,\"lines\":0}\n");
        assertThat(files()).isEmpty();
    }

    private void export(String rows) throws IOException {
        Files.writeString(folder.resolve("in/rows.jsonl"), rows);
    }

    private String make(int partitions) {
        var said = new ByteArrayOutputStream();
        new MakePartitions(new PrintStream(said, true, UTF_8))
                .run(folder.resolve("in").toString(), out, partitions);
        return said.toString(UTF_8);
    }

    private String[] files() {
        return out.toFile().list((_, name) -> name.startsWith("part-"));
    }
}
