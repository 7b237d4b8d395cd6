package org.fundwatch.cases.points;

import java.util.regex.Pattern;

/** Tells one act (违法违规行为) from another: the same act keeps its id whichever situations it is found in. */
public record ActId(String value) implements Comparable<ActId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    public ActId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an act's id is written as in FW-7HYB-C712-1");
        }
    }

    @Override
    public int compareTo(ActId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
