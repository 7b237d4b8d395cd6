package org.fundwatch.claims.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.CheckStage;

/**
 * What was found of the matter of a finding at other stages (同一事项的其他疑点).
 *
 * @param standing the one that counts in its place
 * @param earlier those in whose place it counts, by the time of their checks
 */
public record Matter(Optional<Related> standing, List<Related> earlier) {
    public Matter {
        earlier = List.copyOf(earlier);
    }

    /** One of them, and when it was asked about. */
    public record Related(UUID checkId, int number, CheckStage stage, Instant at) {
        public FindingRef ref() {
            return new FindingRef(checkId, number);
        }
    }
}
