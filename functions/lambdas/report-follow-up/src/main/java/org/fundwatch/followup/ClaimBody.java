package org.fundwatch.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.Identity;

/** The request as the contract describes it; {@link Claim} is what reads it. */
@Schema(
        name = "NewClaim",
        additionalProperties = Schema.False.class,
        requiredProperties = {"receipt", "holder", "account", "bank", "document"})
record ClaimBody(
        @Schema(description = "As printed; case, blanks and hyphens do not matter")
        String receipt,

        @Schema(description = "Sealed on arrival; who holds the account", maxLength = PayoutDetails.MOST)
        String holder,

        @Schema(description = "Sealed on arrival; blanks and hyphens do not matter")
        String account,

        @Schema(description = "Sealed on arrival", maxLength = PayoutDetails.MOST)
        String bank,

        @Schema(description = "Sealed on arrival; number of an identity document", maxLength = Identity.MAX)
        String document,

        @Schema(
                description = "Asked for where the report was filed with one",
                minLength = ClaimToken.LEAST,
                maxLength = ClaimToken.MOST)
        String token) {}
