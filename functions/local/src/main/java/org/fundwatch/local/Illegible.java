package org.fundwatch.local;

import java.io.Serial;

/** A text is not of its form; the message says so of it, without its name. */
public final class Illegible extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Illegible(String what) {
        super(what);
    }
}
