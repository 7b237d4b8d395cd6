package org.fundwatch.claims.screening.raw;

import java.util.ArrayList;
import java.util.List;
import org.fundwatch.claims.screening.Sums;

/** What is in no partition, and why (未入分区记录): all of it counted, the first hundred told by file and line. */
final class Refusals {
    private static final int MOST_TOLD = 100;

    private final Sums counts;
    private final List<String> told = new ArrayList<>();

    Refusals(Sums counts) {
        this.counts = counts;
    }

    void add(Origin origin, RowTrouble trouble) {
        counts.add("refused/" + trouble, 1);
        if (told.size() < MOST_TOLD) {
            told.add(origin + ": " + trouble);
        }
    }

    /** Repeated rows are so many that they are counted only. */
    void repeated() {
        counts.add("refused/" + RowTrouble.DUPLICATE, 1);
    }

    List<String> told() {
        return List.copyOf(told);
    }
}
