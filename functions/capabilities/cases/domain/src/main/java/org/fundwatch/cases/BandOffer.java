package org.fundwatch.cases;

import java.util.List;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.PolicyId;

/** Which tiers a benchmark offers for one finding (可选裁量档次). */
public sealed interface BandOffer {

    /** No benchmark of the place speaks about this kind on this day. */
    record NoTable() implements BandOffer {}

    /** These tiers; where two share an end, both. */
    record Offered(PolicyId table, List<Band> bands) implements BandOffer {
        public Offered {
            bands = List.copyOf(bands);
        }
    }

    /** A benchmark exists, but what it says was not seen: noted, and no tier is offered. */
    record Unseen(PolicyId table, MissingFact missing) implements BandOffer {}

    /** A person has to answer before the tiers are known. */
    record Asking(PolicyId table, MissingFact missing) implements BandOffer {}
}
