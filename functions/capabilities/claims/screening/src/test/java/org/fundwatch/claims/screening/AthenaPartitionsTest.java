package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fundwatch.claims.screening.raw.Partitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AthenaPartitionsTest {
    @TempDir
    Path folder;

    private final Map<Integer, List<String>> ours = new TreeMap<>();
    private Map<Integer, List<String>> theirs = Map.of();
    private Map<String, Long> refused = Map.of();
    private Sums counts = new Sums();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void the_same_settlements_lie_in_the_same_partitions_as_on_one_machine(long seed) throws SQLException {
        partition(7, MadeRows.of(seed, 400));

        assertThat(theirs).hasSize(7).containsOnlyKeys(ours.keySet());
        ours.forEach((partition, lines) ->
                assertThat(read(theirs.get(partition))).containsExactlyInAnyOrderElementsOf(read(lines)));
    }

    @Test
    void the_same_ones_stand_since_the_same_rows_are_dropped_and_the_same_settlements_taken_back() throws SQLException {
        partition(1, MadeRows.of(4, 400));

        var standing = standing(ours.get(0));

        assertThat(standing(theirs.get(0))).isEqualTo(standing);
        assertThat(standing.stream().mapToInt(it -> it.aside().getOrDefault(SetAside.REVERSED, 0)))
                .contains(1);
        assertThat(counts.of("refused/DUPLICATE")).isPositive();
    }

    @Test
    void every_file_is_sorted_by_patients_who_are_whole() throws SQLException {
        partition(3, MadeRows.of(5, 200));

        theirs.values()
                .forEach(lines -> assertThat(read(lines).stream().map(Settlement::patient))
                        .isSorted());
    }

    @Test
    void what_is_in_no_partition_is_counted() throws SQLException {
        var rows = MadeRows.of(6, 400);
        var settlements = rows.settlements().stream().distinct().count();
        partition(2, rows);

        assertThat(refused.get("INCOMPLETE")).isPositive().isEqualTo(counts.of("refused/INCOMPLETE"));
        assertThat(refused.get("UNREADABLE"))
                .isGreaterThan(counts.of("refused/UNKNOWN_KIND"))
                .isEqualTo(settlements - counts.of("settlements") - counts.of("refused/INCOMPLETE"));
        assertThat(refused.get("NO_SETTLEMENT")).isPositive().isEqualTo(counts.of("refused/NO_SETTLEMENT"));
        assertThat(refused.get("NO_KEY")).isPositive().isEqualTo(counts.of("refused/NO_KEY"));
    }

    @Test
    void what_one_run_writes_lies_beside_nothing_of_another() {
        assertThat(Athena.file("unload.sql")).contains(") TO 's3://${bucket}/partitions/${day}/${run}/from-${first}/'");
    }

    private void partition(int partitions, MadeRows rows) throws SQLException {
        try (var athena = new Athena(partitions);
                var sorted = new SortedLines(folder.resolve("sorting"), 100_000)) {
            for (var row : rows.settlements()) {
                athena.add("raw_settlements", row);
            }
            for (var row : rows.lines()) {
                athena.add("raw_lines", row);
            }
            theirs = athena.partitions();
            refused = athena.refused();
            var partitioner = new Partitioner(sorted, partitions);
            partitioner.read("rows", new ByteArrayInputStream(json(rows).getBytes(UTF_8)));
            counts = partitioner.write((partition, line) ->
                    ours.computeIfAbsent(partition, _ -> new ArrayList<>()).add(new String(line, UTF_8)));
        }
    }

    private static String json(MadeRows rows) {
        return rows.all().map(row -> new String(Json.write(row), UTF_8)).collect(Collectors.joining("\n"));
    }

    private static List<Settlement> read(List<String> lines) {
        return lines.stream()
                .map(line -> SettlementForm.read(
                        Json.read(CharBuffer.wrap(line.toCharArray())).orElseThrow()))
                .toList();
    }

    private static List<Standing> standing(List<String> lines) {
        var patients = read(lines).stream()
                .collect(Collectors.groupingBy(Settlement::patient, TreeMap::new, Collectors.toList()));
        return patients.values().stream().map(Standing::of).toList();
    }
}
