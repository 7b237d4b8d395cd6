package org.fundwatch.publication;

import java.util.Arrays;
import java.util.List;
import org.fundwatch.kernel.Tree;

/** How far one edition may go before a person has to look (公示保护阈值); no law, but a brake on mistakes. */
record Guards(int entries, Bound added, Bound ended) {

    /** The guards that these figures break; none if the edition may go out. */
    List<Guard> broken(Figures figures) {
        return Arrays.stream(Guard.values())
                .filter(guard -> breaks(guard, figures))
                .toList();
    }

    private boolean breaks(Guard guard, Figures figures) {
        return switch (guard) {
            case SOURCE_MISSING -> figures.missing() > 0;
            case TOO_MANY_ENTRIES -> figures.entries() > entries;
            case TOO_MANY_ADDED -> figures.added() > added.of(figures.previous());
            case TOO_MANY_ENDED -> figures.ended() > ended.of(figures.previous());
        };
    }

    static Guards of(Tree guards) {
        return new Guards(guards.integer("entries"), Bound.of(guards.child("added")), Bound.of(guards.child("ended")));
    }
}
