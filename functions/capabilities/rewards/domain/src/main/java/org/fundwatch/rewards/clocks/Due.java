package org.fundwatch.rewards.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;

/** The last day of a period (期限届满日), as far as it can be said. */
public sealed interface Due {

    /** The period ends with this day. */
    record On(LocalDate day) implements Due {}

    /**
     * No source says: ask, never guess.
     *
     * @param earliest the earliest day that it can be, where so much is known
     */
    record Undetermined(MissingFact missing, Optional<LocalDate> earliest) implements Due {}

    /** Whether the period is over for certain; what nobody can say is never over. */
    default boolean isOver(LocalDate today) {
        return this instanceof On(var last) && today.isAfter(last);
    }

    /** The last day where it is certain. */
    default Optional<LocalDate> certain() {
        return this instanceof On(var last) ? Optional.of(last) : Optional.empty();
    }

    /** The missing fact where it is not. */
    default Optional<MissingFact> missingFact() {
        return this instanceof Undetermined open ? Optional.of(open.missing()) : Optional.empty();
    }
}
