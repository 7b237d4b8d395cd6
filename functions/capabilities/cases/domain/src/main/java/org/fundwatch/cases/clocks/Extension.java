package org.fundwatch.cases.clocks;

import org.fundwatch.cases.clocks.ProcedureEvent.Extended;

/**
 * How much longer a period may be made (延长).
 *
 * @param by in the unit of the period
 * @param approver who may, in the law's words
 */
public record Extension(Span by, Length length, String approver) {

    /** Whether an extension has one length or is fixed case by case. */
    public enum Length {
        /** 延长…日. */
        EXACT,
        /** 最长不得超过…日. */
        AT_MOST
    }

    boolean allows(Extended extended) {
        return switch (length) {
            case EXACT -> extended.number() == by.number();
            case AT_MOST -> extended.number() <= by.number();
        };
    }
}
