package org.fundwatch.local.claims;

import java.io.Serial;

/** A file cannot be read; the message says where, and what stands there instead of what. */
public final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Says why it cannot be read. */
    public Unreadable(String why) {
        super(why);
    }
}
