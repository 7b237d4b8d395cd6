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
import org.fundwatch.kernel.audit.Hash;

/**
 * Makes partitions out of raw exports in any order (分区): all settlements of a patient in one, with their lines, sorted by
 * patient; in bounded memory, since it sorts on disk.
 */
public final class Partitioner {
    private static final char BETWEEN = '\t';
    private static final int CONTENT = 6;
    private static final int PARTS = CONTENT + 2;
    private static final int DIGITS_OF_HASH = 8;
    private static final int HEXADECIMAL = 16;

    private final SortedLines sorted;
    private final int partitions;
    private final Sums counts = new Sums();
    private final Refusals refusals = new Refusals(counts);
    private final List<String> files = new ArrayList<>();

    /** Takes a partition's lines, one after another, and one partition after another. */
    @FunctionalInterface
    public interface Sink {
        void put(int partition, byte[] line);
    }

    public Partitioner(SortedLines sorted, int partitions) {
        this.sorted = sorted;
        this.partitions = partitions;
    }

    /** Reads one file of settlements, of lines, or of both; by its name it is told what was refused. */
    public void read(String name, InputStream file) {
        files.add(name);
        var reader = new RowReader();
        try (var lines = new Lines(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    read(reader, line.get());
                }
            }
            if (lines.isCutShort()) {
                refusals.add(new Origin(name, lines.number()), RowTrouble.CUT_SHORT);
            }
        }
    }

    private void read(RowReader reader, Numbered line) {
        try {
            if (!reader.takesHead(line)) {
                counts.add("rows", 1);
                sorted.add(record(reader.read(line), line.number()));
            }
        } catch (Refused refused) {
            refusals.add(new Origin(files.getLast(), line.number()), refused.trouble());
        }
    }

    /** The first hundred rows that are in no partition, by their files and lines; all of them once partitions are written. */
    public List<String> told() {
        return refusals.told();
    }

    /** Sorted by its content; where it was read stands last. */
    private byte[] record(RawRow row, long line) {
        var patient = row.key("psn_no");
        var kind = row.isLine() ? "1" : "0";
        var own = row.key(row.isLine() ? "feedetl_sn" : "setl_id");
        var key = String.format(Locale.ROOT, "%05d", partition(patient));
        var json = new String(Json.write(new TreeMap<>(row.fields())), UTF_8);
        var file = Integer.toString(files.size() - 1);
        return String.join(
                        Character.toString(BETWEEN),
                        key,
                        patient,
                        row.key("mdtrt_id"),
                        kind,
                        own,
                        json,
                        file,
                        Long.toString(line))
                .getBytes(UTF_8);
    }

    /** By the first 32 bits of a SHA-256 of the patient, which SQL computes as well: {@code infra/athena/partitions.sql}. */
    private long partition(String patient) {
        var hash = Hash.of(patient.getBytes(UTF_8)).hex();
        return Long.parseLong(hash.substring(0, DIGITS_OF_HASH), HEXADECIMAL) % partitions;
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
        private String[] last = {};
        private String key = "";
        private VisitRows visit = new VisitRows(counts, refusals);

        Visits(Sink to) {
            this.to = to;
        }

        void row(byte[] record) {
            var parts = new String(record, UTF_8).split(Character.toString(BETWEEN), PARTS);
            var content = Arrays.copyOf(parts, CONTENT);
            if (Arrays.equals(content, last)) {
                refusals.repeated();
                return;
            }
            last = content;
            var next = String.join(Character.toString(BETWEEN), parts[0], parts[1], parts[2]);
            if (!next.equals(key)) {
                end();
                key = next;
                visit = new VisitRows(counts, refusals);
            }
            var origin = new Origin(files.get(Integer.parseInt(parts[CONTENT])), Long.parseLong(parts[CONTENT + 1]));
            visit.add(new RawRow(fields(parts[CONTENT - 1])), origin);
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
