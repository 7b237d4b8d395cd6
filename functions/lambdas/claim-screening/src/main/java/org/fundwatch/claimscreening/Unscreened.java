package org.fundwatch.claimscreening;

import java.io.Serial;
import java.util.List;

/** Some partitions of a batch could not be screened: the batch is tried again, and what is done of it stays done. */
final class Unscreened extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Unscreened(List<String> keys, RuntimeException first) {
        super("not screened: " + String.join(", ", keys), first);
    }
}
