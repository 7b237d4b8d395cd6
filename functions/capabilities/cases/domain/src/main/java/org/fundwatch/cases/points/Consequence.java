package org.fundwatch.cases.points;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.cases.agreement.Length;
import org.fundwatch.cases.clocks.Due;
import org.fundwatch.kernel.WorkingDays;

/** What was done to a practitioner's qualification after an act (医保支付资格的暂停、终止与恢复). */
public record Consequence(FiledAct act) {

    /** The suspension that began by a day; empty where none has. */
    public Optional<PractitionerStep> suspension(LocalDate on) {
        return act.happened(PractitionerStepKind.SUSPENSION_BEGAN, on);
    }

    /** The termination that began by a day; empty where none has. */
    public Optional<PractitionerStep> termination(LocalDate on) {
        return act.happened(PractitionerStepKind.TERMINATION_BEGAN, on);
    }

    /** The last day of the suspension. */
    public Optional<LocalDate> suspendedUntil(LocalDate on) {
        return suspension(on)
                .map(began -> Length.months(began.months().orElseThrow()).lastDay(began.on()));
    }

    /** The day on which to ask that the suspension be lifted. */
    public Optional<Due> restorationAskedOn(LocalDate on, PointsPolicy policy, WorkingDays calendar) {
        return suspendedUntil(on).map(last -> policy.restorationAskedOn(last, calendar));
    }

    // INTERPRETATION: it stays as it is until an assessment restores it, and never before its time, decision record
    // 0020
    Registration registration(LocalDate on) {
        if (act.isWithdrawn(on)) {
            return Registration.NORMAL;
        }
        if (termination(on).filter(began -> !isRestored(began, on)).isPresent()) {
            return Registration.TERMINATED;
        }
        var suspended = suspension(on)
                .filter(began ->
                        !isRestored(began, on) || !on.isAfter(suspendedUntil(on).orElseThrow()));
        return suspended.isPresent() ? Registration.SUSPENDED : Registration.NORMAL;
    }

    private boolean isRestored(PractitionerStep began, LocalDate on) {
        return act.happened(PractitionerStepKind.RESTORATION_GRANTED, on)
                .filter(granted -> !granted.on().isBefore(began.on()))
                .isPresent();
    }
}
