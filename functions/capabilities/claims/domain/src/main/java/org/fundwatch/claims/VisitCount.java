package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
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
        if (visit.kind().isEmpty()) {
            return Answer.lacks(Visit.TYPE);
        }
        return kind.contains(visit.type())
                ? claim.history().map(visits -> among(visits, visit)).orElseGet(() -> Answer.lacks("history"))
                : Answer.nothing();
    }

    private Answer among(List<Visit> visits, Visit visit) {
        var inWindow = visits.stream().filter(it -> isWithin(it, visit)).toList();
        var sure = inWindow.stream().filter(it -> kind.contains(it.type())).count() + 1;
        var unsure = inWindow.stream().filter(it -> it.kind().isEmpty()).count();
        if (sure > most) {
            return found();
        }
        return sure + unsure > most ? Answer.lacks("history.type") : Answer.nothing();
    }

    private boolean isWithin(Visit earlier, Visit visit) {
        var ago = DAYS.between(earlier.admitted(), visit.admitted());
        return ago >= 0 && ago <= windowDays;
    }

    private static Answer found() {
        return Answer.of(Found.bare(Extent.visit(), Measures.none()));
    }
}
