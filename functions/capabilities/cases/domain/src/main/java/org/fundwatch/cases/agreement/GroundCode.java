package org.fundwatch.cases.agreement;

import java.util.regex.Pattern;

/** A ground on which an agreement must end (应当解除的情形), by its code in the policy; established by people, never inferred. */
public record GroundCode(String value) implements Comparable<GroundCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    public GroundCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a ground is written as in LICENCE_LOST");
        }
    }

    @Override
    public int compareTo(GroundCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
