package org.fundwatch.claims.screening;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Findings that are not on the shelf yet (待写出的疑点). */
final class Chunk {
    private static final int FULL_BYTES = 4 << 20;
    private static final int FULL_SETTLEMENTS = 5000;

    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private long settlements;

    /** What the file of so many chunks is called. */
    static String name(int number) {
        return String.format(Locale.ROOT, "findings-%06d.jsonl", number);
    }

    void add(Screened screened) {
        for (var finding : screened.result().findings()) {
            rows.writeBytes(FindingRow.of(screened, finding));
            rows.write('\n');
        }
    }

    void read(long more) {
        settlements += more;
    }

    boolean isFull() {
        return rows.size() >= FULL_BYTES || settlements >= FULL_SETTLEMENTS;
    }

    boolean isEmpty() {
        return rows.size() == 0;
    }

    /** Puts what is here, and is empty then. */
    void put(Shelf shelf, int number) {
        shelf.put(name(number), rows.toByteArray());
        clear();
    }

    void clear() {
        rows.reset();
        settlements = 0;
    }
}
