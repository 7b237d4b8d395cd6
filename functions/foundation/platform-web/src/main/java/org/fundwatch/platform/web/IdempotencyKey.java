package org.fundwatch.platform.web;

import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.EventId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** The key under which a caller may repeat a request. */
public final class IdempotencyKey {

    private IdempotencyKey() {}

    /** Rejected as {@link Failure.KeyMissing} if there is none, or no UUID. */
    public static UUID read(String header) {
        return parsed(Optional.ofNullable(header).orElse(""));
    }

    private static UUID parsed(String text) {
        try {
            return EventId.of(text).value();
        } catch (IllegalArgumentException noUuid) {
            throw new Rejected(new Failure.KeyMissing());
        }
    }
}
