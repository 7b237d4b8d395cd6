package org.fundwatch.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The request as the contract describes it; {@link Receipts} is what reads it. */
@Schema(name = "Receipt", additionalProperties = Schema.False.class, requiredProperties = "receipt")
record ReceiptBody(
        @Schema(description = "As printed; case, blanks and hyphens do not matter")
        String receipt) {}
