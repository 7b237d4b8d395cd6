package org.fundwatch.local.road;

import java.io.Serial;

/** A step came out in another way than the case says; the message is for the reader of the table. */
public final class NotAsExpected extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotAsExpected(String message) {
        super(message);
    }

    public static void unless(boolean holds, String message) {
        if (!holds) {
            throw new NotAsExpected(message);
        }
    }
}
