package org.fundwatch.cases.clocks;

/** How a period stands on a day (期限状态). */
public enum ClockState {
    /** 未开始: what starts it lies ahead. */
    NOT_STARTED,
    /** 进行中. */
    RUNNING,
    /** 已延长, still running. */
    EXTENDED,
    /** 时间不计入: what is done now does not count. */
    PAUSED,
    /** 按期完成. */
    MET,
    /** 逾期完成. */
    MET_LATE,
    /** 已逾期. */
    PAST,
    /** 无法确定: it depends on holidays that are not on record. */
    UNDETERMINED;

    boolean isOpen() {
        return switch (this) {
            case RUNNING, EXTENDED, PAUSED, UNDETERMINED -> true;
            case NOT_STARTED, MET, MET_LATE, PAST -> false;
        };
    }
}
