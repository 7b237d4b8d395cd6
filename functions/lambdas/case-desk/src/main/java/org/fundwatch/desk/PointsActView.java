package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.points.Adjustment;
import org.fundwatch.cases.points.Consequence;
import org.fundwatch.cases.points.FiledAct;
import org.fundwatch.cases.points.FootingKind;
import org.fundwatch.cases.points.Linkage;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.cases.points.PractitionerStep;
import org.fundwatch.cases.points.PractitionerStepKind;
import org.fundwatch.cases.points.Responsibility;
import org.fundwatch.cases.points.Situation;

/**
 * Points on file for one act in one situation, as they stand on the day asked for.
 *
 * @param decidedOn the day of the measure on the institution, on which they count
 * @param fallenFooting the measure that they stand on, where it fell; they count until somebody takes them back
 * @param withdrawn whether they were taken back
 * @param accepted whether nobody appealed in time against any notice that was delivered
 * @param suspendedUntil the last day of a suspension that began
 */
record PointsActView(
        int number,
        String act,
        Situation situation,
        Responsibility responsibility,
        Adjustment adjustment,
        int points,
        String institution,
        FootingKind footing,
        LocalDate decidedOn,
        String document,
        String reason,
        Optional<FallenFootingView> fallenFooting,
        boolean withdrawn,
        boolean accepted,
        Optional<LocalDate> suspendedUntil,
        List<PractitionerStepView> steps,
        List<PointsClockView> clocks) {

    /** What happened after them. */
    record PractitionerStepView(PractitionerStepKind kind, LocalDate on, Optional<Integer> months, String document) {
        static PractitionerStepView of(PractitionerStep step) {
            return new PractitionerStepView(step.kind(), step.on(), step.months(), step.document());
        }
    }

    /**
     * A measure on the institution that fell.
     *
     * @param toRecord what takes the points back, which never happens by itself
     */
    @Schema(name = "FallenFooting")
    record FallenFootingView(int measure, LocalDate annulledOn, String document, PractitionerStepKind toRecord) {
        static FallenFootingView of(Linkage.FallenFooting fallen) {
            return new FallenFootingView(
                    fallen.measure(), fallen.annulledOn(), fallen.document(), PractitionerStepKind.POINTS_WITHDRAWN);
        }
    }

    static PointsActView of(FiledAct filed, LocalDate on, PointsRules rules, Linkage linkage) {
        var act = filed.act();
        var footing = act.footing();
        var procedure = rules.procedure(filed);
        return new PointsActView(
                filed.number(),
                act.act().value(),
                act.situation(),
                act.responsibility(),
                act.adjustment(),
                act.points(),
                footing.institution().value(),
                footing.kind(),
                footing.decidedOn(),
                footing.document(),
                filed.reason(),
                linkage.fallen(filed, on).map(FallenFootingView::of),
                filed.isWithdrawn(on),
                procedure.isAccepted(on),
                new Consequence(filed).suspendedUntil(on),
                filed.steps().stream().map(PractitionerStepView::of).toList(),
                procedure.clock().deadlines().stream()
                        .map(deadline -> PointsClockView.of(deadline, on))
                        .toList());
    }
}
