package org.fundwatch.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.reports.ClaimToken;

/** The request as the contract describes it; {@link Waiver} is what reads it. */
@Schema(
        name = "NewWaiver",
        additionalProperties = Schema.False.class,
        requiredProperties = {"receipt", "waived"})
record WaiverBody(
        @Schema(description = "As printed; case, blanks and hyphens do not matter")
        String receipt,

        @Schema(description = "true: the reward is given up, for good")
        boolean waived,

        @Schema(
                description = "Asked for where the report was filed with one",
                minLength = ClaimToken.LEAST,
                maxLength = ClaimToken.MOST)
        String token) {}
