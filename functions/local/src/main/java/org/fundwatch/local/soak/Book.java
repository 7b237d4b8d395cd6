package org.fundwatch.local.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every write that was acknowledged: what the house has given its word for. */
final class Book {
    private final Map<Written, Set<String>> subjects = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Kept> answers = new ConcurrentLinkedQueue<>();

    /** What can be written about a case, and the check of a claim. */
    enum Written {
        REPORT,
        ACCEPTANCE,
        FINDING,
        PENALTY,
        CLOSURE,
        LISTING,
        CHECK
    }

    /** A write with its first answer, which the same key must give again. */
    record Kept(Wish wish, JsonNode answer) {}

    void acknowledged(Written written, String subject, Kept kept) {
        subjects.computeIfAbsent(written, ignored -> ConcurrentHashMap.newKeySet())
                .add(subject);
        answers.add(kept);
    }

    /** The cases for which this was acknowledged; for checks, their ids. */
    Set<String> of(Written written) {
        return subjects.getOrDefault(written, Set.of());
    }

    int size() {
        return answers.size();
    }

    List<Kept> answers() {
        return List.copyOf(answers);
    }
}
