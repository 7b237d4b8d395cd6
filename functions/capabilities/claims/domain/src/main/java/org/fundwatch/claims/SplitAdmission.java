package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.stream.Stream;

/**
 * One stay split into two (分解住院), 条例 Art. 38(1): admitted again soon after a discharge.
 *
 * @param maxGapDays days from a discharge to the admission, up to which it is found
 * @param from where the earlier stay may have been
 * @param exemptIf facts that explain the return
 */
record SplitAdmission(int maxGapDays, From from, List<Exemption> exemptIf) implements Evaluator {

    /** Where the earlier stay may have been. */
    enum From {
        SAME_INSTITUTION,
        ANYWHERE
    }

    /** What explains an early return. */
    enum Exemption {
        READMISSION_REPORTED;

        boolean holds(Visit visit) {
            return switch (this) {
                case READMISSION_REPORTED -> visit.readmissionReported();
            };
        }
    }

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        if (!visit.isInpatient() || exemptIf.stream().anyMatch(exemption -> exemption.holds(visit))) {
            return Answer.nothing();
        }
        return claim.history()
                .map(earlier -> Answer.all(earlier.stream()
                        .filter(it -> it.isInpatient() && fits(it, visit))
                        .map(it -> against(it, visit))))
                .orElseGet(() -> Answer.lacks("history"));
    }

    private boolean fits(Visit earlier, Visit visit) {
        return switch (from) {
            case SAME_INSTITUTION -> earlier.institution().equals(visit.institution());
            case ANYWHERE -> true;
        };
    }

    private Answer against(Visit earlier, Visit visit) {
        return earlier.discharged()
                .map(day -> DAYS.between(day, visit.admitted()))
                .map(gap -> Answer.of(gap(earlier, gap)))
                .orElseGet(() -> Answer.lacks("history.discharged"));
    }

    private Stream<Found> gap(Visit earlier, long days) {
        return days < 0 || days > maxGapDays
                ? Stream.empty()
                : Stream.of(Found.bare(Extent.earlierVisit(earlier.id()), Measures.of(Measure.GAP_DAYS, days)));
    }
}
