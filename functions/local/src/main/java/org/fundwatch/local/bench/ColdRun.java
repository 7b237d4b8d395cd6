package org.fundwatch.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One process: its start and first answer, and its answers after that.
 *
 * @param first from the start of the process to the end of its first answer
 * @param kibibytes the most memory that the process had held when it gave that answer
 * @param warm how long each later answer took, in the order of the answers
 * @param warmKibibytes the most memory that it had held after the last
 */
record ColdRun(Duration first, long kibibytes, List<Duration> warm, long warmKibibytes) {
    private static final int PERCENT = 100;
    private static final int NEARLY_ALL = 99;

    ColdRun {
        warm = List.copyOf(warm);
    }

    /** Of a process that is started by this, and ended again. */
    static ColdRun of(Act act, int warm) {
        var first = act.ask();
        var kibibytes = act.kibibytes();
        var later = new ArrayList<Duration>();
        for (var i = 0; i < warm; i++) {
            later.add(act.ask());
        }
        return new ColdRun(first, kibibytes, later, act.kibibytes());
    }

    /** The time within which 99 of 100 later answers came; there must be one. */
    Duration p99() {
        return warm.stream().sorted().toList().get((warm.size() - 1) * NEARLY_ALL / PERCENT);
    }
}
