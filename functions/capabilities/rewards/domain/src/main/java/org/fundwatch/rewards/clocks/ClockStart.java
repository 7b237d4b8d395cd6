package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.rewards.RewardHistory;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.TakenStep;

/** What starts a period (期限起算). */
enum ClockStart {
    /** 查证属实，结案. */
    SUBSTANTIATED,
    /** 首次审核: another look later gives no new time. */
    REVIEWED,
    APPROVED,
    NOTIFIED;

    /** The day of the start in one procedure; empty before it. */
    Optional<LocalDate> in(Procedure procedure) {
        return switch (this) {
            case SUBSTANTIATED -> procedure.substantiatedOn();
            case REVIEWED -> day(procedure, history -> history.first(RewardStep.REVIEWED));
            case APPROVED -> day(procedure, history -> history.last(RewardStep.APPROVED));
            case NOTIFIED -> procedure.notifiedOn();
        };
    }

    private static Optional<LocalDate> day(Procedure procedure, Function<RewardHistory, Optional<TakenStep>> step) {
        return step.apply(procedure.history()).map(procedure::dayOf);
    }
}
