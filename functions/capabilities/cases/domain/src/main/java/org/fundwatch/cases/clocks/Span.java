package org.fundwatch.cases.clocks;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * How long a period runs (期限长度).
 *
 * @param number at least one
 */
public record Span(int number, Unit unit) {

    /** What is counted (期限单位); only what a rule calls 工作日, and the short periods of 行政处罚法 Art. 85, are working days. */
    public enum Unit {
        /** 日. */
        DAYS,
        /** 工作日. */
        WORKING_DAYS,
        /** 年. */
        YEARS
    }

    public Span {
        requireNonNull(unit);
        if (number < 1) {
            throw new IllegalArgumentException("a period has at least one day");
        }
    }

    Span longerBy(int more) {
        return new Span(Math.addExact(number, more), unit);
    }

    /** As a reader says it, such as 15 working days. */
    @Override
    public String toString() {
        return number + " " + unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
