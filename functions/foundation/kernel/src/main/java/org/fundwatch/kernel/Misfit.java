package org.fundwatch.kernel;

import java.io.Serial;

/**
 * A place in a request or policy that does not fit its form (格式不符): where (RFC 6901 pointer) and which rule it breaks.
 *
 * <p>It never repeats what was written there, so it may be logged and answered.
 */
public final class Misfit extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String rule;

    public Misfit(String pointer, String rule) {
        super("'" + pointer + "' " + rule);
        this.pointer = pointer;
        this.rule = rule;
    }

    public String pointer() {
        return pointer;
    }

    public String rule() {
        return rule;
    }
}
