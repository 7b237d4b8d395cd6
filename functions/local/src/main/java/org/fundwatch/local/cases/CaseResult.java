package org.fundwatch.local.cases;

import java.util.List;

/**
 * What came out of one case. Unexplained if anything contradicts; else equal or explained if anything was recomputed, explained
 * if any of that differs by rounding; else undetermined.
 */
record CaseResult(PublishedCase published, List<Check> checks) {
    CaseResult {
        checks = checks.stream().distinct().toList();
    }

    Word word() {
        if (has(Word.UNEXPLAINED)) {
            return Word.UNEXPLAINED;
        }
        if (has(Word.EXPLAINED)) {
            return Word.EXPLAINED;
        }
        return has(Word.EQUAL) ? Word.EQUAL : Word.UNDETERMINED;
    }

    /** The facts that are missing, for what was not recomputed. */
    List<String> facts() {
        var facts = checks.stream()
                .filter(check -> check.word() == Word.UNDETERMINED)
                .map(Check::what)
                .distinct()
                .toList();
        return facts.isEmpty() ? List.of("amount, multiple and sum of a fine or of damages") : facts;
    }

    String missing() {
        return String.join(", ", facts());
    }

    private boolean has(Word word) {
        return checks.stream().anyMatch(check -> check.word() == word);
    }
}
