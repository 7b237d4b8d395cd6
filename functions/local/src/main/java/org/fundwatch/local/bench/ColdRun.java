package org.fundwatch.local.bench;

import java.time.Duration;
import java.util.List;

/**
 * One start of a process and its first answer.
 *
 * @param kibibytes the most memory that the process had held when it gave that answer
 */
record ColdRun(Duration taken, long kibibytes) {

    static Figures times(List<ColdRun> runs) {
        return new Figures(runs.stream().map(ColdRun::taken).toList());
    }

    /** The median in KiB; of an even number of runs the smaller of the two in the middle. */
    static long memory(List<ColdRun> runs) {
        return runs.stream().map(ColdRun::kibibytes).sorted().toList().get((runs.size() - 1) / 2);
    }
}
