package org.fundwatch.local.screening;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What another edition finds in the same settlements (换版差异): two sorted findings files, read side by side. */
final class Difference {
    /** How a finding differs. */
    enum Change {
        /** Only the edition before finds it. */
        GONE,
        /** Only the edition after finds it. */
        NEW,
        /** Both find it, but not with the same money, level, measure or point. */
        OTHER
    }

    /** What changed of one rule; yuan as fen. */
    record Changed(long gone, long goneFen, long added, long addedFen, long other) {
        private static final Changed NOTHING = new Changed(0, 0, 0, 0, 0);

        private Changed and(Change change, long fen) {
            return switch (change) {
                case GONE -> new Changed(gone + 1, goneFen + fen, added, addedFen, other);
                case NEW -> new Changed(gone, goneFen, added + 1, addedFen + fen, other);
                case OTHER -> new Changed(gone, goneFen, added, addedFen, other + 1);
            };
        }
    }

    private final BiConsumer<Change, FoundRow> told;
    private final Map<String, Changed> byRule = new TreeMap<>();

    /** Tells each finding that differs: the one before where it is gone, else the one after. */
    Difference(BiConsumer<Change, FoundRow> told) {
        this.told = told;
    }

    /** Rules of which something changed. */
    Map<String, Changed> of(Iterator<String> before, Iterator<String> after) {
        var one = new Settlements(before);
        var other = new Settlements(after);
        while (one.key().isPresent() || other.key().isPresent()) {
            var key = least(one.key(), other.key());
            compare(one.take(key), other.take(key));
        }
        return byRule;
    }

    private static String least(Optional<String> one, Optional<String> other) {
        return one.filter(it -> other.isEmpty() || it.compareTo(other.get()) <= 0)
                .or(() -> other)
                .orElseThrow();
    }

    private void compare(List<FoundRow> before, List<FoundRow> after) {
        var left = new LinkedHashMap<String, FoundRow>();
        before.forEach(row -> left.put(row.id(), row));
        for (var row : after) {
            var same = left.remove(row.id());
            if (same == null) {
                tell(Change.NEW, row);
            } else if (!same.line().equals(row.line())) {
                tell(Change.OTHER, row);
            }
        }
        left.values().forEach(row -> tell(Change.GONE, row));
    }

    private void tell(Change change, FoundRow row) {
        byRule.put(row.rule(), byRule.getOrDefault(row.rule(), Changed.NOTHING).and(change, row.fen()));
        told.accept(change, row);
    }

    /** The rows of one settlement after another. */
    private static final class Settlements {
        private final Iterator<String> lines;
        private Optional<FoundRow> next = Optional.empty();

        Settlements(Iterator<String> lines) {
            this.lines = lines;
            advance();
        }

        private void advance() {
            next = lines.hasNext() ? Optional.of(FoundRow.of(lines.next())) : Optional.empty();
        }

        Optional<String> key() {
            return next.map(FoundRow::key);
        }

        List<FoundRow> take(String key) {
            var rows = new ArrayList<FoundRow>();
            while (next.filter(row -> row.key().equals(key)).isPresent()) {
                rows.add(next.get());
                advance();
            }
            return rows;
        }
    }
}
