package org.fundwatch.local.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each operation gave which status, and what was wrong. */
final class Counts {
    private static final int MOST_TOLD = 40;

    private final Map<String, Map<Integer, Integer>> byOperation = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int requests;
    private int faults;

    synchronized void add(Target target, int status) {
        requests++;
        byOperation
                .computeIfAbsent(target.operation().toString(), _ -> new TreeMap<>())
                .merge(status, 1, Integer::sum);
    }

    synchronized void complain(String complaint) {
        faults++;
        if (complaints.size() < MOST_TOLD) {
            complaints.add(complaint);
        }
    }

    synchronized boolean holds() {
        return faults == 0;
    }

    /** Operations that never did what they are for. */
    synchronized List<String> neverDone() {
        return byOperation.entrySet().stream()
                .filter(operation -> operation.getValue().keySet().stream().noneMatch(status -> status < 300))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of these, the ones that somebody has not said to be out of reach. */
    synchronized List<String> neverDoneBut(OutOfReach outOfReach) {
        return neverDone().stream()
                .filter(operation -> !outOfReach.holds(operation))
                .toList();
    }

    synchronized String table() {
        return byOperation.entrySet().stream()
                .map(one -> "%-62s %s".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n"));
    }

    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    synchronized String json(long seed) {
        return "{\"requests\":%d,\"operations\":%d,\"faults\":%d,\"never_done\":%d,\"seed\":%d}"
                .formatted(requests, byOperation.size(), faults, neverDone().size(), seed);
    }
}
