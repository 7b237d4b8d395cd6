package org.fundwatch.followup;

import java.time.LocalDate;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.clocks.Due;

/** Where a reward stands, in the words that its reporter may see (奖励进度). */
public enum ReporterState {
    /** 没有奖励: none was worked out so far. */
    NONE,
    /** 审核中. */
    UNDER_REVIEW,
    /** 不予奖励. */
    REFUSED,
    /** 已批准，等待通知. */
    GRANTED,
    /** 可以申领. */
    CLAIMABLE,
    /** 已申领，等待核验和发放. */
    CLAIMED,
    /** 已发放. */
    PAID,
    /** 逾期未领，视为放弃. */
    LAPSED,
    /** 自愿放弃. */
    WAIVED,
    /** 已停止: the case fell, or the reward was taken back. */
    STOPPED;

    /** A lapse is computed, also before the clock has written it down; a reward that came back is claimed without a term. */
    static ReporterState of(RewardStep step, Due term, LocalDate today) {
        return switch (step) {
            case PROPOSED, REVIEWED -> UNDER_REVIEW;
            case REFUSED -> REFUSED;
            case APPROVED -> GRANTED;
            case NOTIFIED -> term.isOver(today) ? LAPSED : CLAIMABLE;
            case RETURNED -> CLAIMABLE;
            case CLAIMED, CHECKED, ORDERED -> CLAIMED;
            case PAID, DOUBLED -> PAID;
            case LAPSED -> LAPSED;
            case WAIVED -> WAIVED;
            case STOPPED, RECOVERY, RECOVERED -> STOPPED;
        };
    }

    /** Whether the amount is the reporter's to know. */
    boolean isGranted() {
        return switch (this) {
            case GRANTED, CLAIMABLE, CLAIMED, PAID, LAPSED, WAIVED -> true;
            case NONE, UNDER_REVIEW, REFUSED, STOPPED -> false;
        };
    }
}
