package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.cases.published.RevocationReason;

/**
 * A penalty that no longer holds (处罚决定的撤回), 行政处罚法 Art. 48: what was published of it leaves public view, and
 * points that it cost come back.
 *
 * @param revokedOn the day from which it no longer holds, not before the decision
 * @param instrument the document that ended it, by its number (文书编号)
 */
public record Revocation(RevocationReason reason, LocalDate revokedOn, String instrument) {
    /** The most characters of an instrument. */
    public static final int MAX_INSTRUMENT = 200;

    /** An instrument that is blank or too long: {@link IllegalArgumentException}. */
    public Revocation {
        requireNonNull(reason);
        requireNonNull(revokedOn);
        if (instrument.isBlank() || instrument.length() > MAX_INSTRUMENT) {
            throw new IllegalArgumentException("an instrument has 1 to " + MAX_INSTRUMENT + " characters");
        }
    }
}
