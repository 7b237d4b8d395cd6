package org.fundwatch.claims;

import java.util.Set;
import java.util.stream.Stream;

/** What the hospital's own records hold of an item (医嘱、报告、执行记录). */
final class Recorded {

    /** The smallest quantity that any of the records holds. */
    static Quantity least(String item, Visit visit, Set<RecordName> names) {
        return names.stream()
                .map(name -> visit.records().get(name).getOrDefault(item, Quantity.ZERO))
                .min(Quantity::compareTo)
                .orElseThrow();
    }

    /** Paths of the records that were not supplied. */
    static String[] missing(Visit visit, Set<RecordName> names) {
        return names.stream()
                .filter(name -> !visit.records().containsKey(name))
                .map(name -> "visit." + Spelling.of(name))
                .sorted()
                .toArray(String[]::new);
    }

    /** Whether any of the records that were supplied holds the item. */
    static boolean anywhere(String item, Visit visit, Set<RecordName> names) {
        return Stream.of(RecordName.values())
                .filter(names::contains)
                .anyMatch(name -> visit.records().get(name).containsKey(item));
    }

    private Recorded() {}
}
