package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One period of one reward (办理期限).
 *
 * @param startedOn the day that started it, which is not counted
 * @param metOn empty while nothing met it
 */
public record Deadline(RewardClock clock, LocalDate startedOn, Reckoned reckoned, Optional<LocalDate> metOn) {

    /** How it stands (期限状态). */
    public enum State {
        /** 进行中. */
        RUNNING,
        /** 按期完成. */
        MET,
        /** 逾期完成. */
        MET_LATE,
        /** 已逾期. */
        PAST,
        /** 无法确定. */
        UNDETERMINED
    }

    static Deadline of(RewardClock clock, LocalDate start, Reckoned reckoned, Procedure procedure) {
        var met = procedure.history().steps().stream()
                .filter(taken -> clock.metBy().contains(taken.step()))
                .map(procedure::dayOf)
                .filter(day -> !day.isBefore(start))
                .findFirst();
        return new Deadline(clock, start, reckoned, met);
    }

    public State state(LocalDate today) {
        return switch (reckoned.due()) {
            case Due.Undetermined _ -> State.UNDETERMINED;
            case Due.On on -> state(on, today);
        };
    }

    private State state(Due.On on, LocalDate today) {
        if (metOn.isPresent()) {
            return on.isOver(metOn.get()) ? State.MET_LATE : State.MET;
        }
        return on.isOver(today) ? State.PAST : State.RUNNING;
    }
}
