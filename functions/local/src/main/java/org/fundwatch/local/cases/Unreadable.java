package org.fundwatch.local.cases;

/** A record cannot be read; the message says where, and what stands there instead of what. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String where, String what) {
        super(where + " " + what);
    }
}
