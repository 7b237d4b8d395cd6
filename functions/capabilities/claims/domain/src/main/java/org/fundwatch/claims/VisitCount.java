package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Set;

/**
 * More visits of a kind in a window than is usual (频繁就诊), the present one included.
 *
 * @param windowDays days before the present visit
 * @param most visits that are not found
 */
record VisitCount(Set<VisitType> kind, int windowDays, int most) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        if (!kind.contains(visit.type())) {
            return Answer.nothing();
        }
        return claim.history()
                .map(visits -> visits.stream().filter(it -> within(it, visit)).count() + 1)
                .map(count -> count > most ? found() : Answer.nothing())
                .orElseGet(() -> Answer.lacks("history"));
    }

    private boolean within(Visit earlier, Visit visit) {
        var ago = DAYS.between(earlier.admitted(), visit.admitted());
        return kind.contains(earlier.type()) && ago >= 0 && ago <= windowDays;
    }

    private static Answer found() {
        return Answer.of(Found.bare(Extent.visit(), Measures.none()));
    }
}
