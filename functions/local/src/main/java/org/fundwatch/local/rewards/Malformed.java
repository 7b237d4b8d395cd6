package org.fundwatch.local.rewards;

import java.io.Serial;

/** What was given does not fit its form; the message says where and what is wrong. */
final class Malformed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
        super(message);
    }
}
