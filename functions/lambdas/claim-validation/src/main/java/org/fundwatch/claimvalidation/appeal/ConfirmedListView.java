package org.fundwatch.claimvalidation.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.AlertLevel;

/** An institution's confirmed findings, as the contract describes them. */
@Schema(
        name = "ConfirmedFindings",
        requiredProperties = {"findings", "more"})
record ConfirmedListView(
        @Schema(description = "Those that may be appealed against first, of both kinds the latest confirmed first")
        List<Line> findings,

        @Schema(description = "Whether there are more than this list holds; each can be read by its id")
        boolean more) {

    /** One of them. */
    @Schema(
            name = "ConfirmedFindingLine",
            requiredProperties = {"finding", "stage", "rule", "name", "level", "checkedOn", "confirmedOn"})
    record Line(
            @Schema(description = "The check's id and the finding's place in it, from one on")
            String finding,

            ConfirmedStage stage,
            String rule,
            @Schema(description = "What the rule is called") BothView name,
            AlertLevel level,
            Optional<Long> amountFen,
            @Schema(description = "The date in China") LocalDate checkedOn,

            @Schema(description = "The institution's own number of the settlement, where it was screened afterwards")
            Optional<String> settlement,

            @Schema(description = "The date in China of the re-review")
            LocalDate confirmedOn,

            @Schema(description = "The last day on which it may be appealed against, where the place's period is known")
            Optional<LocalDate> appealUntil) {}
}
