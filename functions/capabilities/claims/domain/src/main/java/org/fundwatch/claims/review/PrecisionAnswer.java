package org.fundwatch.claims.review;

import org.fundwatch.kernel.Trace;

/** What the reviews say of a rule (规则准确率结论). */
public sealed interface PrecisionAnswer {
    /** Trying it out again may be proposed. */
    record BelowFloor(PrecisionFloor floor, Trace trace) implements PrecisionAnswer {}

    /** It is not below the floor. */
    record Holds(PrecisionFloor floor) implements PrecisionAnswer {}

    /** Too few findings were reviewed to say anything. */
    record TooFew(PrecisionFloor floor) implements PrecisionAnswer {}

    /** No policy that may decide here is in force. */
    record NoPolicy() implements PrecisionAnswer {}
}
