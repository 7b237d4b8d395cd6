package org.fundwatch.cases.points;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Points given for one act in one situation (一次记分).
 *
 * @param points as the fund agency gave them, at least one
 */
public record PointsAct(
        ActId act,
        Situation situation,
        Responsibility responsibility,
        Adjustment adjustment,
        int points,
        InstitutionMeasure footing) {
    static final Comparator<PointsAct> BY_DAY = Comparator.comparing(PointsAct::countedOn)
            .thenComparing(PointsAct::act)
            .thenComparing(PointsAct::points, Comparator.reverseOrder())
            .thenComparing(PointsAct::situation)
            .thenComparing(PointsAct::responsibility)
            .thenComparing(PointsAct::adjustment)
            .thenComparing(it -> it.footing().institution().value())
            .thenComparing(it -> it.footing().kind())
            .thenComparing(it -> it.footing().document());

    public PointsAct {
        requireNonNull(act);
        requireNonNull(situation);
        requireNonNull(responsibility);
        requireNonNull(adjustment);
        requireNonNull(footing);
        if (points < 1) {
            throw new IllegalArgumentException("an act bears at least one point");
        }
    }

    /** The day on which the points count (记分时点): of the measure on the institution. */
    public LocalDate countedOn() {
        return footing.decidedOn();
    }
}
