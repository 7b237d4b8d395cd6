package org.fundwatch.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.rewards.payment.Opening;
import org.fundwatch.rewards.payment.OpeningCount;
import org.fundwatch.rewards.payment.OpeningPurpose;

/** A request to open an identity, and what became of it; never the identity. */
@Schema(name = "Opening")
record OpeningView(
        UUID opening,
        String caseNumber,
        OpeningPurpose purpose,
        String reason,
        String requestedBy,
        Instant requestedAt,
        Optional<String> approvedBy,
        Optional<Instant> openedAt) {

    /** At most 200, the newest first. */
    @Schema(name = "OpeningList")
    record Listed(List<OpeningView> openings) {}

    /** How often the vault opened anything, the newest month first. */
    @Schema(name = "OpeningCounts")
    record Counts(List<Count> counts) {
        static Counts of(List<OpeningCount> counts) {
            return new Counts(counts.stream()
                    .map(it -> new Count(it.purpose(), it.month().toString(), it.count()))
                    .toList());
        }
    }

    /**
     * One purpose in one month.
     *
     * @param month such as 2026-11
     */
    @Schema(name = "OpeningCount")
    record Count(String purpose, String month, long count) {}

    static OpeningView of(Opening opening) {
        return new OpeningView(
                opening.id(),
                opening.caseNumber().value(),
                opening.purpose(),
                opening.reason(),
                opening.requestedBy().value(),
                opening.requestedAt(),
                opening.approval().map(approval -> approval.by().value()),
                opening.openedAt());
    }
}
