package org.fundwatch.claimscreening;

import java.io.Serial;

/** More partitions are missing than a sum may leave out: the sum before stays, and the run fails. */
final class Incomplete extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Incomplete(int missing, String prefix) {
        super("%d partitions under %s are not screened as they stand there".formatted(missing, prefix));
    }
}
