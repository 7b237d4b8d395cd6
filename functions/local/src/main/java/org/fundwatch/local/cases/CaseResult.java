package org.fundwatch.local.cases;

import java.util.List;
import org.fundwatch.local.cases.PublishedCase.Profile;

/**
 * What came out of one case. Unexplained if anything contradicts; else equal or explained if anything was recomputed, explained
 * if any of that differs by rounding; else undetermined.
 */
record CaseResult(String id, Profile profile, List<Check> checks) {
    private static final Profile UNKNOWN = new Profile("", "", "", "", "");

    CaseResult {
        checks = checks.stream().distinct().toList();
    }

    /** Of a case that cannot be read: whatever its figures are, they are not those of a record. */
    static CaseResult unreadable(String id, String why) {
        return new CaseResult(id, UNKNOWN, List.of(Check.wrong("unreadable: " + why)));
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
