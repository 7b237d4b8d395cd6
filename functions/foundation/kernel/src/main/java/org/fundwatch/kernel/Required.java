package org.fundwatch.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

/** Refusals of compact constructors: an {@link IllegalArgumentException} that never repeats the refused value. */
final class Required {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Required() {}

    static String filled(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is not blank");
        }
        return value;
    }

    static String shaped(String value, Pattern shape, String rule) {
        if (!shape.matcher(value).matches()) {
            throw new IllegalArgumentException(rule);
        }
        return value;
    }

    static UUID uuid(String text, String rule) {
        return UUID.fromString(shaped(text, UUID_SHAPE, rule));
    }
}
