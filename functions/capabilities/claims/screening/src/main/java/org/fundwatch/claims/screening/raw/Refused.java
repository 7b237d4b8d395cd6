package org.fundwatch.claims.screening.raw;

import java.io.Serial;

/** A row cannot become part of a settlement; it says why and repeats nothing. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RowTrouble trouble;

    Refused(RowTrouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    RowTrouble trouble() {
        return trouble;
    }
}
