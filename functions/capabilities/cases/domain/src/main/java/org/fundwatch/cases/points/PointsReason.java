package org.fundwatch.cases.points;

import java.time.LocalDate;
import org.fundwatch.kernel.InstitutionCode;

/**
 * One line of a year's total (记分理由); the lines add up to it.
 *
 * @param points none where the same act already counts at its highest
 */
public record PointsReason(ActId act, Situation situation, InstitutionCode institution, LocalDate on, int points) {
    static PointsReason counted(PointsAct act) {
        return of(act, act.points());
    }

    static PointsReason countedElsewhere(PointsAct act) {
        return of(act, 0);
    }

    private static PointsReason of(PointsAct act, int points) {
        return new PointsReason(act.act(), act.situation(), act.footing().institution(), act.countedOn(), points);
    }
}
