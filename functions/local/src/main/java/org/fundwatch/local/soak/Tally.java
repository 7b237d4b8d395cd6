package org.fundwatch.local.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** What is counted while it goes on: requests, kills, and how long it took until what was killed served again. */
final class Tally {
    static final String DATABASE = "PostgreSQL";
    private final LongAdder requests = new LongAdder();
    private final LongAdder retries = new LongAdder();
    private final Map<String, Integer> kills = new TreeMap<>();
    private final List<Kill> open = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private long successes;

    private record Kill(String target, long at) {
        /** Whether a success that began then proves that the target serves again. */
        boolean isOver(String function, long begun) {
            return begun > at && (target.equals(function) || target.equals(DATABASE));
        }
    }

    LongAdder requests() {
        return requests;
    }

    LongAdder retries() {
        return retries;
    }

    synchronized void killed(String target) {
        kills.merge(target, 1, Integer::sum);
        open.add(new Kill(target, System.nanoTime()));
    }

    /** A function did what was asked for, all of it after that moment. */
    synchronized void succeeded(String function, long begun) {
        var now = System.nanoTime();
        successes++;
        var over = open.stream().filter(kill -> kill.isOver(function, begun)).toList();
        open.removeAll(over);
        over.forEach(kill -> recoveries.add(Duration.ofNanos(now - kill.at())));
    }

    synchronized long successes() {
        return successes;
    }

    synchronized Map<String, Integer> kills() {
        return new TreeMap<>(kills);
    }

    /** The times from a kill to the next success, shortest first. */
    synchronized List<Duration> recoveries() {
        return recoveries.stream().sorted().toList();
    }
}
