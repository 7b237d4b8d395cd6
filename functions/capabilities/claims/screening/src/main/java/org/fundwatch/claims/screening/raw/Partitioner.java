package org.fundwatch.claims.screening.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.claims.screening.Json;
import org.fundwatch.claims.screening.Lines;
import org.fundwatch.claims.screening.Lines.Numbered;
import org.fundwatch.claims.screening.SortedLines;
import org.fundwatch.claims.screening.Sums;

/**
 * Makes partitions out of raw exports in any order (分区): all settlements of a patient in one, with their lines, sorted by
 * patient; in bounded memory, since it sorts on disk.
 */
public final class Partitioner {
    private static final char BETWEEN = '\t';
    private static final int PARTS = 6;
    private static final int MOST_TOLD = 100;

    private final SortedLines sorted;
    private final int partitions;
    private final Sums counts = new Sums();
    private final List<String> told = new ArrayList<>();

    /** Takes a partition's lines, one after another, and one partition after another. */
    @FunctionalInterface
    public interface Sink {
        void put(int partition, byte[] line);
    }

    public Partitioner(SortedLines sorted, int partitions) {
        this.sorted = sorted;
        this.partitions = partitions;
    }

    /** Reads one file of settlements, of lines, or of both. */
    public void read(InputStream file) {
        var reader = new RowReader();
        try (var lines = new Lines(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    read(reader, line.get());
                }
            }
            counts.add("cut_short", lines.isCutShort() ? 1 : 0);
        }
    }

    private void read(RowReader reader, Numbered line) {
        try {
            if (!reader.takesHead(line)) {
                counts.add("rows", 1);
                sorted.add(record(reader.read(line)));
            }
        } catch (Refused refused) {
            counts.add("refused/" + refused.trouble(), 1);
            if (told.size() < MOST_TOLD) {
                told.add("line %d: %s".formatted(line.number(), refused.trouble()));
            }
        }
    }

    /** The first hundred rows that could not be read, by their lines. */
    public List<String> told() {
        return List.copyOf(told);
    }

    private byte[] record(RawRow row) {
        var patient = row.key("psn_no");
        var kind = row.isLine() ? "1" : "0";
        var own = row.key(row.isLine() ? "feedetl_sn" : "setl_id");
        var key = String.format(Locale.ROOT, "%05d", Math.floorMod(patient.hashCode(), partitions));
        var json = new String(Json.write(new TreeMap<>(row.fields())), UTF_8);
        return String.join(Character.toString(BETWEEN), key, patient, row.key("mdtrt_id"), kind, own, json)
                .getBytes(UTF_8);
    }

    /** Tells all partitions, and what was counted: rows, settlements, lines, and what is in no partition and why. */
    public Sums write(Sink to) {
        var visits = new Visits(to);
        sorted.drain(visits::row);
        visits.end();
        return counts;
    }

    /** Rows in their order, visit by visit. */
    private final class Visits {
        private final Sink to;
        private byte[] last = {};
        private String key = "";
        private VisitRows visit = new VisitRows(counts);

        Visits(Sink to) {
            this.to = to;
        }

        void row(byte[] record) {
            if (Arrays.equals(record, last)) {
                counts.add("refused/" + RowTrouble.DUPLICATE, 1);
                return;
            }
            last = record;
            var parts = new String(record, UTF_8).split(Character.toString(BETWEEN), PARTS);
            var next = String.join(Character.toString(BETWEEN), parts[0], parts[1], parts[2]);
            if (!next.equals(key)) {
                end();
                key = next;
                visit = new VisitRows(counts);
            }
            visit.add(new RawRow(fields(parts[PARTS - 1])));
        }

        void end() {
            visit.tell(settlement ->
                    to.put(Integer.parseInt(key.substring(0, key.indexOf(BETWEEN))), Json.write(settlement)));
        }
    }

    private static Map<String, String> fields(String json) {
        var fields = new TreeMap<String, String>();
        if (Json.read(CharBuffer.wrap(json.toCharArray())).orElse("") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(name.toString(), value.toString()));
        }
        return fields;
    }
}
