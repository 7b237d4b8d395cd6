package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.points.Outcome.Clear;
import org.fundwatch.cases.points.Outcome.Noticed;
import org.fundwatch.cases.points.Outcome.Suspended;
import org.fundwatch.cases.points.Outcome.Terminated;
import org.fundwatch.kernel.MissingFact;

/** Which outcome a total bears (记分结果的适用). */
record Outcomes(PointsPolicy.OutcomeRule rule, List<PointsReason> reasons) {

    Outcome of(int total) {
        if (total == 0) {
            return new Clear();
        }
        if (total >= rule.terminationFrom()) {
            return new Terminated(isAtOnce() ? rule.barYearsAtOnce() : rule.barYears(), reachedOn());
        }
        return total >= rule.suspensionFrom()
                ? new Suspended(
                        rule.minMonths(),
                        rule.maxMonths(),
                        new MissingFact("months of suspension in the place's rules"))
                : new Noticed();
    }

    // INTERPRETATION: several acts that were dealt with on one day were accumulated all the same, decision record 0018
    boolean isAtOnce() {
        return reasons.stream().anyMatch(reason -> reason.points() >= rule.terminationFrom());
    }

    private LocalDate reachedOn() {
        var sum = 0;
        for (var reason : reasons) {
            sum += reason.points();
            if (sum >= rule.terminationFrom()) {
                return reason.on();
            }
        }
        throw new IllegalStateException("the total is reached by its reasons");
    }
}
