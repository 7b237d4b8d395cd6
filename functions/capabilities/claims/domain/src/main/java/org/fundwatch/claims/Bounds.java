package org.fundwatch.claims;

/**
 * How much of a claim is read at once.
 *
 * @param lines lines of a visit
 * @param visits earlier visits
 */
public record Bounds(int lines, int visits) {
    /** What is found in so much fits one message. */
    public static final Bounds OF_A_REQUEST = new Bounds(400, 100);

    /** Whatever a file holds. */
    public static final Bounds OF_A_FILE = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE);
}
