package org.fundwatch.publication;

import java.util.List;
import java.util.Optional;

/** What follows an edition (下一版). Every case is data: nothing here is an exception. */
public sealed interface NextEdition {

    /** This goes out. */
    record Published(Edition edition) implements NextEdition {}

    /** Nothing changed: no edition. */
    record Unchanged() implements NextEdition {}

    /**
     * A person has to look first.
     *
     * @param guards those that the figures break, at least one
     * @param withdrawals what goes out all the same: the edition before without what must leave; empty if nothing must
     */
    record Refused(List<Guard> guards, Figures figures, Optional<Edition> withdrawals) implements NextEdition {
        public Refused {
            guards = List.copyOf(guards);
        }
    }
}
