package org.fundwatch.kernel;

import java.util.regex.Pattern;

/** The name of a policy file (政策编号), such as reward/sichuan-2023. */
public record PolicyId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");

    public PolicyId {
        Required.shaped(value, SHAPE, "a policy id is lower-case words as in reward/sichuan-2023");
    }

    @Override
    public String toString() {
        return value;
    }
}
