package org.fundwatch.claims.screening.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.raw.Exports.CHARGE;
import static org.fundwatch.claims.screening.raw.Exports.SETTLEMENT;
import static org.fundwatch.claims.screening.raw.Exports.another;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenExportTest {
    private static final int ROWS = 9000;
    private static final int BROKEN = 7005;
    private static final String HEAD = "setl_id,mdtrt_id,psn_no,fixmedins_code,med_type,setl_time\n";
    private static final String CELLS = "S%1$d,V%1$d,P%1$d,H99000000001,11,2025-12-31\n";

    @TempDir
    Path folder;

    private Exports exports;

    @BeforeEach
    void nothing_read() {
        exports = new Exports(folder.resolve("sorting"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"JSON Lines, 0, '{\"setl_id\":\"S'", "CSV, 1, 'S7005,V7005,\"P7005'", "CSV, 1, 'S7005,V7005,P7005'"})
    void one_broken_line_among_very_many_is_told_by_its_number_and_the_rest_is_done(
            String form, int linesOfHead, String broken) {
        var head = linesOfHead == 0 ? "" : HEAD;
        IntFunction<String> row = linesOfHead == 0 ? i -> another(SETTLEMENT, i) + "\n" : CELLS::formatted;

        var counts = exports.read(7, head + rows(i -> i == BROKEN ? broken + "\n" : row.apply(i)));

        assertThat(exports.told()).containsExactly("file-1 line %d: NO_ROW".formatted(BROKEN + linesOfHead));
        assertThat(counts.of("settlements")).isEqualTo(ROWS - 1);
        assertThat(exports.all()).hasSize(ROWS - 1);
    }

    @Test
    void one_file_in_utf_8_and_one_in_gb18030_make_what_two_files_in_utf_8_make() {
        var lines = rows(i -> another(CHARGE, i) + "\n");
        var settlements = rows(i -> another(SETTLEMENT, i) + "\n");
        exports.read(1, settlements, lines);
        var before = exports.all();
        exports.partitions.clear();

        exports.read(1, settlements.getBytes(UTF_8), lines.getBytes(Charset.forName("GB18030")));

        assertThat(exports.all()).isEqualTo(before).first().asString().contains("曲克芦丁");
        assertThat(exports.told()).isEmpty();
    }

    @Test
    void a_row_that_could_be_in_either_is_read_as_the_rows_before_it() {
        var head = "feedetl_sn,mdtrt_id,psn_no,fee_ocur_time,hilist_name,cnt\n";
        var row = "F%d,V1,P1,2025-12-30,%s,1\n";
        var gb18030 = head + row.formatted(1, "曲克芦丁") + row.formatted(2, "目");
        var utf8 = head + row.formatted(3, "曲克芦丁") + row.formatted(4, "25μg");

        exports.read(1, SETTLEMENT.getBytes(UTF_8), gb18030.getBytes(Charset.forName("GB18030")), utf8.getBytes(UTF_8));

        assertThat(exports.all()).singleElement().asString().contains("\"name\":\"目\"", "\"name\":\"25μg\"");
    }

    @Test
    void an_archive_that_is_cut_short_is_told_by_its_last_row_and_what_stood_before_is_done() throws IOException {
        var whole = packed(rows(i -> another(SETTLEMENT, i) + "\n"));

        var counts = exports.read(1, SETTLEMENT.getBytes(UTF_8), Arrays.copyOf(whole, whole.length / 2));

        var read = counts.of("rows") - 1;
        assertThat(read).isBetween(100L, ROWS - 1L);
        assertThat(counts.of("settlements")).isEqualTo(read + 1);
        assertThat(exports.told()).containsExactly("file-2 line %d: CUT_SHORT".formatted(read));
    }

    @Test
    void a_stay_over_new_year_keeps_the_days_of_both_years() {
        var rows = new ArrayList<>(List.of(SETTLEMENT));
        for (var day : List.of("20251229080000", "2025-12-31 23:59:59", "2026/01/01 00:00:00", "2026-01-03")) {
            rows.add(CHARGE.replace("F1", "F" + rows.size()).replace("2025-12-30 10:00:00", day));
        }

        exports.read(1, String.join("\n", rows));

        assertThat(exports.all())
                .singleElement()
                .asString()
                .contains("\"on\":\"2026-01-03\"", "\"admitted\":\"2025-12-29\"", "\"discharged\":\"2026-01-03\"")
                .contains("\"date\":\"2025-12-29\"", "\"date\":\"2025-12-31\"")
                .contains("\"date\":\"2026-01-01\"", "\"date\":\"2026-01-03\"");
    }

    @Test
    void a_stay_of_a_hundred_thousand_lines_is_one_line_with_all_of_them() {
        var most = 100_000;
        var charges = IntStream.rangeClosed(1, most)
                .mapToObj(i -> CHARGE.replace("\"F1\"", "\"F" + i + "\""))
                .collect(Collectors.joining("\n"));

        var counts = exports.read(64, charges, SETTLEMENT);

        assertThat(counts.of("lines")).isEqualTo(most);
        assertThat(exports.all()).singleElement().asString().contains("\"no\":1,", "\"no\":100000,");
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row).collect(Collectors.joining());
    }

    private static byte[] packed(String rows) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(rows.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
