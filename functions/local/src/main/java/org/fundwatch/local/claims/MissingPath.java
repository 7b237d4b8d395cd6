package org.fundwatch.local.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The path of a key that a rule lacked (缺少的字段), as a case states it: from further up or down, with numbers in it or not. */
record MissingPath(List<String> keys) {
    private static final Set<String> ABOVE = Set.of(
            "case",
            "claim",
            "request",
            "patient",
            "visit",
            "lines",
            "history",
            "institution",
            "institution_facts",
            "params");

    /** The rule's own code says nothing in its path. */
    static MissingPath of(String rule, String path) {
        return new MissingPath(Stream.of(path.split("[./\\[\\]]+"))
                .filter(key -> !key.isEmpty() && !key.matches("\\d+|\\*") && !key.equals(rule))
                .toList());
    }

    boolean isThat(MissingPath other) {
        return endsWith(other) || other.endsWith(this);
    }

    /** What stands before is a part of a claim. */
    private boolean endsWith(MissingPath end) {
        var more = keys.size() - end.keys.size();
        return more >= 0
                && !end.keys.isEmpty()
                && keys.subList(more, keys.size()).equals(end.keys)
                && ABOVE.containsAll(keys.subList(0, more));
    }
}
