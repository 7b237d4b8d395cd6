package org.fundwatch.claims.screening.raw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claims.screening.raw.Exports.CHARGE;
import static org.fundwatch.claims.screening.raw.Exports.SETTLEMENT;
import static org.fundwatch.claims.screening.raw.Exports.another;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionerTest {
    @TempDir
    Path folder;

    private Exports exports;

    @BeforeEach
    void nothing_read() {
        exports = new Exports(folder.resolve("sorting"));
    }

    @Test
    void a_settlement_and_its_lines_become_one_line_in_the_form_of_a_claim() {
        exports.read(1, CHARGE + "\n" + SETTLEMENT);

        assertThat(exports.all()).containsExactly("""
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
        exports.read(1, SETTLEMENT);
        var csv = """
                feedetl_sn,mdtrt_id,psn_no,fee_ocur_time,hilist_name,cnt
                F1,V1,P1,2025-12-30,"挂号,""普\""",1
                """;

        var counts = exports.read(1, SETTLEMENT.getBytes(UTF_8), csv.getBytes(Charset.forName("GB18030")));

        assertThat(counts.of("lines")).isEqualTo(1);
        assertThat(exports.all().getLast()).contains("\"name\":\"挂号,\\\"普\\\"\"");
    }

    @Test
    void a_refund_names_what_it_takes_back_and_brings_no_lines() {
        var refund = SETTLEMENT
                .replace("\"S1\"", "\"S2\",\"refd_setl_flag\":\"1\",\"init_setl_id\":\"S1\"")
                .replace("100.00", "-100.00");
        var line = CHARGE.replace("\"S1\"", "\"S2\"").replace("2.00", "-2.00");

        var counts = exports.read(1, String.join("\n", refund, line, SETTLEMENT, CHARGE));

        assertThat(exports.all())
                .hasSize(2)
                .anyMatch(it -> it.contains("\"reverses\":\"S1\"") && it.endsWith("\"lines\":[]}}"));
        assertThat(counts.of("lines_of_reversals")).isEqualTo(1);
    }

    @Test
    void any_order_in_little_memory_gives_the_same_partitions_each_sorted_by_patient() {
        var rows = new ArrayList<>(IntStream.range(0, 300)
                .boxed()
                .flatMap(i -> Stream.of(another(SETTLEMENT, i), another(CHARGE, i)))
                .toList());
        exports.read(7, String.join("\n", rows));
        var before = Map.copyOf(exports.partitions);
        exports.partitions.clear();
        Collections.shuffle(rows, new Random(3));

        exports.read(7, String.join("\n", rows));

        assertThat(exports.partitions).isEqualTo(before).hasSize(7);
        assertThat(exports.partitions.get(0))
                .isSortedAccordingTo((one, other) -> patient(one).compareTo(patient(other)));
        assertThat(folder.resolve("sorting")).isEmptyDirectory();
    }

    private static String patient(String line) {
        return line.replaceFirst(".*\"patient\":\\{\"id\":\"(\\w+)\".*", "$1");
    }
}
