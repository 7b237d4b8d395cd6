package org.fundwatch.claims;

import org.fundwatch.kernel.Tree;

/**
 * How much of a claim is read at once.
 *
 * @param lines lines of a visit
 * @param visits earlier visits
 * @param days from the first to the last of a line
 * @param values of single values and lists
 */
public record Bounds(int lines, int visits, int days, Values values) {
    private static final int THREE_YEARS = 1100;

    /** How large single values may be. */
    public enum Values {
        /** What is found in a usual claim of these fits one message. */
        BOUNDED,
        /** As large as can be counted. */
        ANY
    }

    /** Whatever a hospital asks. */
    public static final Bounds OF_A_REQUEST = new Bounds(2000, 100, THREE_YEARS, Values.BOUNDED);

    /** Whatever a file of settlements holds. */
    public static final Bounds OF_A_FILE =
            new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE, THREE_YEARS, Values.BOUNDED);

    /** Whatever somebody writes to try the rules. */
    public static final Bounds OF_A_CASE =
            new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Values.ANY);

    /** Refuses with a {@link org.fundwatch.kernel.Misfit} what is larger, at its place. */
    void hold(Tree body) {
        if (values == Values.BOUNDED) {
            BoundedValues.hold(body.asRead(), body.pointer());
        }
    }
}
