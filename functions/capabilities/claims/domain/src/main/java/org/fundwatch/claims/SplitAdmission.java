package org.fundwatch.claims;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;

/**
 * One stay split into two (分解住院), 条例 Art. 38(1): admitted again soon after a discharge.
 *
 * @param maxGapDays days from a discharge to the admission, up to which it is found
 * @param from where the earlier stay may have been
 * @param exemptIf keys of facts that explain the return
 */
record SplitAdmission(int maxGapDays, From from, List<String> exemptIf) implements Evaluator {

    /** Where the earlier stay may have been. */
    enum From {
        SAME_INSTITUTION,
        ANYWHERE
    }

    /** The one that a visit can state. */
    private static final String REPORTED = "readmission_reported";

    /** Whether a visit can have such a fact. */
    static boolean canBeStated(String fact) {
        return fact.equals(REPORTED);
    }

    @Override
    public Answer ask(Claim claim) {
        var visit = claim.visit();
        if (exemptIf.contains(REPORTED) && visit.readmissionReported()) {
            return Answer.nothing();
        }
        return claim.history()
                .map(earlier -> Answer.all(
                        earlier.stream().filter(it -> fits(it, visit)).map(it -> after(it, visit))))
                .orElseGet(() -> Answer.lacks("history"));
    }

    private boolean fits(Visit earlier, Visit visit) {
        return switch (from) {
            case SAME_INSTITUTION -> earlier.institution().equals(visit.institution());
            case ANYWHERE -> true;
        };
    }

    private Answer after(Visit earlier, Visit visit) {
        return switch (earlier.type()) {
            case INPATIENT -> against(earlier, visit);
            case UNKNOWN -> against(earlier, visit).found().isEmpty() ? Answer.nothing() : Answer.lacks("history.type");
            case OUTPATIENT, EMERGENCY, CHRONIC_OUTPATIENT, PHARMACY, INTERNET -> Answer.nothing();
        };
    }

    private Answer against(Visit earlier, Visit visit) {
        return earlier.discharged()
                .map(day -> DAYS.between(day, visit.admitted()))
                .map(gap -> gap(earlier, gap))
                .orElseGet(() -> Answer.lacks("history.discharged"));
    }

    /** Where something else would explain it that no visit can state, nobody knows. */
    private Answer gap(Visit earlier, long days) {
        if (days < 0 || days > maxGapDays) {
            return Answer.nothing();
        }
        return exemptIf.stream().allMatch(SplitAdmission::canBeStated)
                ? Answer.of(Found.bare(Extent.earlierVisit(earlier.id()), Measures.of(Measure.GAP_DAYS, days)))
                : Answer.lacks("params.exempt_if");
    }
}
