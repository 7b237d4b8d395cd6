package org.fundwatch.claims;

import java.util.OptionalInt;

/**
 * More days of a drug than a patient may take home (出院带药超量), 条例 Art. 38(2).
 *
 * @param most days
 * @param chronic days for who has a chronic disease; empty where there is one limit for all
 */
record DischargeSupply(int most, OptionalInt chronic) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(claim.lines().stream().map(line -> line(line, claim)));
    }

    /** A line that does not say whether it is taken home is where it says for how many days it is. */
    private Answer line(Line line, Claim claim) {
        var days = line.prescribed().daysSupply();
        var takenHome = line.prescribed().takenHome().orElse(days.isPresent());
        if (!takenHome) {
            return Answer.nothing();
        }
        return days.map(is -> above(line, is, claim.patient()))
                .orElseGet(() -> Answer.lacks("visit.lines.days_supply"));
    }

    /** Where nobody says whether the patient is chronically ill, only what is too much for both is found. */
    private Answer above(Line line, int days, Patient patient) {
        var longer = chronic.orElse(most);
        var limit = patient.chronic().map(ill -> ill ? longer : most);
        if (limit.isEmpty() && days > Math.min(most, longer) && days <= Math.max(most, longer)) {
            return Answer.lacks("patient.chronic");
        }
        var allowed = limit.orElse(Math.max(most, longer));
        return days > allowed
                ? Answer.of(Found.bare(Extent.line(line), Measures.excessDays(days - allowed)))
                : Answer.nothing();
    }
}
