package org.fundwatch.claimvalidation.limit;

import java.time.Duration;
import java.time.Instant;

/**
 * How often one caller has asked in the time that began with its first question.
 *
 * @param taken questions so far, this one included
 */
record Window(Instant began, int taken) {
    static final Duration LENGTH = Duration.ofMinutes(1);

    boolean isOver(Instant now) {
        return !now.isBefore(began.plus(LENGTH));
    }

    Window next() {
        return new Window(began, taken + 1);
    }

    Allowance allowance(int most, Instant now) {
        var left = Duration.between(now, began.plus(LENGTH)).toSeconds() + 1;
        return new Allowance(most, Math.max(0, most - taken), Math.min(left, LENGTH.toSeconds()));
    }
}
