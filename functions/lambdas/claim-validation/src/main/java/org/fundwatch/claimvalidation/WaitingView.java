package org.fundwatch.claimvalidation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a hospital is told of a claim that waits, as the contract describes it. */
@Schema(
        name = "Waiting",
        description = "Not checked: go on",
        requiredProperties = {"checkId", "reason"})
record WaitingView(
        UUID checkId,

        @Schema(description = "Why it was not checked at once")
        Outcome.Reason reason) {}
