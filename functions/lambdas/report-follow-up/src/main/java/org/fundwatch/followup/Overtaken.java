package org.fundwatch.followup;

import java.io.Serial;

/** Somebody took another step of the same reward meanwhile: read again. */
final class Overtaken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
