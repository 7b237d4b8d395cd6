package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code of the settlement list that no charge supports (诊断编码、手术操作编码异常); not checked where nothing says what would.
 *
 * @param supports by code or text, the items of which one should be charged
 */
record CodeSupport(Map<String, List<String>> supports, Function<Visit, Optional<List<Named>>> subjects, String what)
        implements Evaluator {

    static CodeSupport ofDiagnoses(Map<String, List<String>> supports) {
        return new CodeSupport(supports, Visit::diagnoses, "visit.diagnoses");
    }

    static CodeSupport ofOperations(Map<String, List<String>> supports) {
        return new CodeSupport(
                supports,
                visit -> visit.operations()
                        .map(all -> all.stream().map(Operation::named).toList()),
                "visit.operations");
    }

    @Override
    public Answer ask(Claim claim) {
        return subjects.apply(claim.visit())
                .map(all -> Answer.all(all.stream().map(it -> one(it, claim))))
                .orElseGet(() -> Answer.lacks(what));
    }

    private Answer one(Named subject, Claim claim) {
        var rows = supports.entrySet().stream()
                .filter(row -> subject.meets(row.getKey()))
                .toList();
        if (rows.isEmpty()) {
            return Answer.lacks("params.supports");
        }
        var supported = claim.lines().stream()
                .anyMatch(line -> rows.stream().anyMatch(row -> row.getValue().contains(line.item())));
        return supported ? Answer.nothing() : Answer.of(Found.bare(Extent.item(subject.key()), Measures.none()));
    }
}
