package org.fundwatch.claimvalidation.limit;

/**
 * What is left to a caller (剩余配额).
 *
 * @param most questions in a minute
 * @param left of them
 * @param resetSeconds until it may ask as often again
 */
public record Allowance(int most, int left, long resetSeconds) {

    /** As {@code RateLimit-Policy} says it. */
    String policy() {
        return "\"institution\";q=" + most + ";w=" + Window.LENGTH.toSeconds();
    }

    /** As {@code RateLimit} says it. */
    String state() {
        return "\"institution\";r=" + left + ";t=" + resetSeconds;
    }
}
