package org.fundwatch.claims;

import java.util.Optional;

/** Something else was given than what was charged (串换), 条例 Art. 38(4). */
record Substitution() implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.of(claim.lines().stream()
                .flatMap(line -> line.proof().actual().stream()
                        .filter(actual -> differs(line, actual))
                        .map(actual -> found(line, actual))));
    }

    private static boolean differs(Line line, Actual actual) {
        var named = line.named();
        return !named.name().equals(actual.item().name())
                || unlike(named.code(), actual.item().code())
                || unlike(line.proof().payClass(), actual.payClass());
    }

    private static <T> boolean unlike(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Of what was dearer than what was charged, no money is told. */
    private static Found found(Line line, Actual actual) {
        if (actual.unitPrice().isEmpty() || line.unitPrice().isEmpty()) {
            return Found.line(line, Measures.none());
        }
        var charged = line.unitPrice().get();
        var given = actual.unitPrice().get();
        return charged.compareTo(given) < 0
                ? Found.bare(Extent.line(line), Measures.none())
                : Excess.between(line, charged, given);
    }
}
