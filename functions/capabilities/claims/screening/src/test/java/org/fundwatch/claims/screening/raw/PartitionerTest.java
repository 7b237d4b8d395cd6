package org.fundwatch.claims.screening.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.screening.SortedLines;
import org.fundwatch.claims.screening.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionerTest {
    private static final String SETTLEMENT = """
            {"setl_id":"S1","mdtrt_id":"V1","psn_no":"P1","gend":"2","brdy":"1980-01-02","fixmedins_code":"H99000000001",\
            "med_type":"21","insutype":"310","adm_time":"2025-12-29 08:00:00","dscg_time":"2026-01-03 09:00:00",\
            "setl_end_date":"2026-01-03","act_ipt_days":"5","medfee_sumamt":100.00,"hifp_payamt":65}""";
    private static final String CHARGE = """
            {"feedetl_sn":"F1","setl_id":"S1","mdtrt_id":"V1","psn_no":"P1","fee_ocur_time":"2025-12-30 10:00:00",\
            "med_list_codg":"XC05CAQ005B001010100526","hilist_name":"曲克芦丁","cnt":2.00,"pric":5.0000,\
            "det_item_fee_sumamt":10,"rxno":"R1","prd_days":3,"bilg_dr_codg":"D990000000001","bilg_dept_name":"神经内科"}""";

    @TempDir
    Path folder;

    private final Map<Integer, List<String>> partitions = new TreeMap<>();

    @Test
    void a_settlement_and_its_lines_become_one_line_in_the_form_of_a_claim() {
        read(1, CHARGE + "\n" + SETTLEMENT);

        assertThat(all()).containsExactly("""
                {"stage":"post","settlement":{"id":"S1","on":"2026-01-03"},\
                "institution":{"code":"H99000000001","kind":"hospital"},\
                "patient":{"id":"P1","sex":"female","birth_date":"1980-01-02"},\
                "visit":{"id":"V1","type":"inpatient","insurance_type":"employee","admitted":"2025-12-29",\
                "discharged":"2026-01-03","present_days":5,"fund_ratio":"0.6500","lines":[{"no":1,\
                "code":"XC05CAQ005B001010100526","name":"曲克芦丁","category":"drug","date":"2025-12-30","qty":"2",\
                "unit_price":"5.00","amount":"10.00","rx":"R1","doctor":"D990000000001","department":"神经内科",\
                "days_supply":3}]}}""");
    }

    @Test
    void cells_under_the_same_names_in_gb18030_are_read_alike() {
        read(1, SETTLEMENT);
        var csv = """
                feedetl_sn,mdtrt_id,psn_no,fee_ocur_time,hilist_name,cnt
                F1,V1,P1,2025-12-30,"挂号,""普\""",1
                """;

        var counts = read(1, SETTLEMENT.getBytes(UTF_8), csv.getBytes(Charset.forName("GB18030")));

        assertThat(counts.of("lines")).isEqualTo(1);
        assertThat(all().getLast()).contains("\"name\":\"挂号,\\\"普\\\"\"");
    }

    @Test
    void a_refund_names_what_it_takes_back_and_brings_no_lines() {
        var refund = SETTLEMENT
                .replace("\"S1\"", "\"S2\",\"refd_setl_flag\":\"1\",\"init_setl_id\":\"S1\"")
                .replace("100.00", "-100.00");
        var line = CHARGE.replace("\"S1\"", "\"S2\"").replace("2.00", "-2.00");

        var counts = read(1, String.join("\n", refund, line, SETTLEMENT, CHARGE));

        assertThat(all())
                .hasSize(2)
                .anyMatch(it -> it.contains("\"reverses\":\"S1\"") && it.endsWith("\"lines\":[]}}"));
        assertThat(counts.of("lines_of_reversals")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            NO_ROW,        '{"setl_id":'
            NO_ROW,        '{"setl_id":["S"]}'
            NO_KEY,        '{"setl_id":"S9","mdtrt_id":"V9"}'
            NO_SETTLEMENT, '{"feedetl_sn":"F9","mdtrt_id":"V9","psn_no":"P9"}'
            UNKNOWN_KIND,  '{"setl_id":"S9","mdtrt_id":"V9","psn_no":"P9","fixmedins_code":"H99000000001","setl_time":"2025-01-01"}'
            NO_VALUE,      '{"feedetl_sn":"F9","mdtrt_id":"V1","psn_no":"P1","fee_ocur_time":"soon","cnt":1}'
            NEGATIVE,      '{"feedetl_sn":"F9","mdtrt_id":"V1","psn_no":"P1","fee_ocur_time":"2025-12-30","cnt":-1}'
            """)
    void what_cannot_become_part_of_a_settlement_is_counted_by_its_reason_and_the_rest_goes_on(
            RowTrouble trouble, String row) {
        var counts = read(1, row + "\n" + SETTLEMENT + "\n" + CHARGE);

        assertThat(counts.of("refused/" + trouble)).isEqualTo(1);
        assertThat(counts.of("settlements")).isEqualTo(1);
        assertThat(counts.of("lines")).isEqualTo(1);
    }

    @Test
    void the_same_row_again_is_dropped() {
        var counts = read(1, String.join("\n", SETTLEMENT, CHARGE, CHARGE, SETTLEMENT));

        assertThat(counts.of("refused/DUPLICATE")).isEqualTo(2);
        assertThat(all()).hasSize(1);
    }

    @Test
    void any_order_in_little_memory_gives_the_same_partitions_each_sorted_by_patient() {
        var rows = new ArrayList<>(IntStream.range(0, 300)
                .boxed()
                .flatMap(i -> Stream.of(of(SETTLEMENT, i), of(CHARGE, i)))
                .toList());
        read(7, String.join("\n", rows));
        var before = Map.copyOf(partitions);
        partitions.clear();
        Collections.shuffle(rows, new Random(3));

        read(7, String.join("\n", rows));

        assertThat(partitions).isEqualTo(before).hasSize(7);
        assertThat(partitions.get(0))
                .isSortedAccordingTo((one, other) -> patient(one).compareTo(patient(other)));
        assertThat(folder.resolve("sorting")).isEmptyDirectory();
    }

    private static String of(String row, int i) {
        return row.replaceAll("\"([PVSF])1\"", "\"$1%04d\"".formatted(i));
    }

    private static String patient(String line) {
        return line.replaceFirst(".*\"patient\":\\{\"id\":\"(\\w+)\".*", "$1");
    }

    private List<String> all() {
        return partitions.values().stream().flatMap(List::stream).toList();
    }

    private Sums read(int count, String... files) {
        return read(count, Stream.of(files).map(it -> it.getBytes(UTF_8)).toArray(byte[][]::new));
    }

    private Sums read(int count, byte[]... files) {
        try (var sorted = new SortedLines(folder.resolve("sorting"), 10_000)) {
            var partitioner = new Partitioner(sorted, count);
            for (var file : files) {
                partitioner.read(new ByteArrayInputStream(file));
            }
            return partitioner.write((partition, line) -> partitions
                    .computeIfAbsent(partition, _ -> new ArrayList<>())
                    .add(new String(line, UTF_8)));
        }
    }
}
