package org.fundwatch.claimvalidation;

import java.time.Duration;

/**
 * How long a hospital waits for an answer at most (时限).
 *
 * @param whole from the question to the answer
 */
public record Budget(Duration whole) {
    /** What is kept back to queue a claim that could not be checked. */
    private static final int PART_TO_QUEUE = 4;

    public Budget {
        if (whole.isNegative() || whole.isZero()) {
            throw new IllegalArgumentException("a budget is some time");
        }
    }

    Duration toQueue() {
        return whole.dividedBy(PART_TO_QUEUE);
    }

    Duration toCheck() {
        return whole.minus(toQueue());
    }
}
