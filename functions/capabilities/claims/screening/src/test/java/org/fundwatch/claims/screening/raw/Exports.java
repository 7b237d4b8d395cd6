package org.fundwatch.claims.screening.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fundwatch.claims.screening.SortedLines;
import org.fundwatch.claims.screening.Sums;

/** Raw exports for tests, and what became of them. */
final class Exports {
    static final String SETTLEMENT = """
            {"setl_id":"S1","mdtrt_id":"V1","psn_no":"P1","gend":"2","brdy":"1980-01-02","fixmedins_code":"H99000000001",\
            "med_type":"21","insutype":"310","adm_time":"2025-12-29 08:00:00","dscg_time":"2026-01-03 09:00:00",\
            "setl_end_date":"2026-01-03","act_ipt_days":"5","medfee_sumamt":100.00,"hifp_payamt":65}""";
    static final String CHARGE = """
            {"feedetl_sn":"F1","setl_id":"S1","mdtrt_id":"V1","psn_no":"P1","fee_ocur_time":"2025-12-30 10:00:00",\
            "med_list_codg":"XC05CAQ005B001010100526","hilist_name":"曲克芦丁","cnt":2.00,"pric":5.0000,\
            "det_item_fee_sumamt":10,"rxno":"R1","prd_days":3,"bilg_dr_codg":"D990000000001","bilg_dept_name":"神经内科"}""";

    final Map<Integer, List<String>> partitions = new TreeMap<>();

    private final Path folder;
    private List<String> told = List.of();

    /** Sorts in a folder. */
    Exports(Path folder) {
        this.folder = folder;
    }

    /** The same row of another patient, visit, settlement and line. */
    static String another(String row, int i) {
        return row.replaceAll("\"([PVSF])1\"", "\"$1%04d\"".formatted(i));
    }

    /** All lines of all partitions. */
    List<String> all() {
        return partitions.values().stream().flatMap(List::stream).toList();
    }

    Sums read(int count, String... files) {
        return read(count, Stream.of(files).map(it -> it.getBytes(UTF_8)).toArray(byte[][]::new));
    }

    Sums read(int count, byte[]... files) {
        try (var sorted = new SortedLines(folder, 10_000)) {
            var partitioner = new Partitioner(sorted, count);
            for (var i = 0; i < files.length; i++) {
                partitioner.read("file-" + (i + 1), new ByteArrayInputStream(files[i]));
            }
            var counts = partitioner.write((partition, line) -> partitions
                    .computeIfAbsent(partition, _ -> new ArrayList<>())
                    .add(new String(line, UTF_8)));
            told = partitioner.told();
            return counts;
        }
    }

    List<String> told() {
        return told;
    }
}
