package org.fundwatch.claimvalidation;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.published.AlertLevel;

/** One finding, which rule, where, by how much, as the contract describes it. */
@Schema(
        name = "Finding",
        requiredProperties = {"rule", "basis", "level", "lines", "visits", "missingDocuments", "evidence", "fix"})
record FindingView(
        String rule,

        @Schema(description = "Instrument and article that the rule serves")
        String basis,

        AlertLevel level,

        @Schema(description = "Numbers of lines of the request")
        List<Integer> lines,

        @Schema(description = "Ids of earlier visits of the request")
        List<String> visits,

        @Schema(description = "National code of an item, or its name where the line has no code")
        Optional<String> item,

        @Schema(description = "In the item's own unit") Optional<String> excessQty,

        Optional<Integer> excessDays,

        @Schema(description = "Days from an earlier discharge to the admission")
        Optional<Integer> gapDays,

        List<String> missingDocuments,
        Optional<Long> amountFen,

        @Schema(description = "The fund's share of the amount, half up")
        Optional<Long> fundLossFen,

        @Schema(description = "The knowledge point that the finding rests on; absent where the value was set")
        Optional<String> point,

        @Schema(description = "Where the point's value comes from: ASSUMED is ours")
        Optional<Basis> pointBasis,

        @Schema(description = "What was found, in words") Told evidence,

        @Schema(description = "What puts it right") Told fix) {

    /** The same in Chinese and English. */
    @Schema(
            name = "Told",
            requiredProperties = {"zh", "en"})
    record Told(String zh, String en) {}
}
