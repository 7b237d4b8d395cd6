package org.fundwatch.kernel;

import java.util.regex.Pattern;

/** Who acted (经办人): a staff member's subject at the identity issuer, or a function; 1 to 255 visible ASCII characters. */
public record ActorId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[!-~]{1,255}");

    public ActorId {
        Required.shaped(value, SHAPE, "an actor id is 1 to 255 visible ASCII characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
