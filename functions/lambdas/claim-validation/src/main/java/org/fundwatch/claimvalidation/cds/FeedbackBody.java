package org.fundwatch.claimvalidation.cds;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback as the contract describes it; {@link FeedbackForm} is what reads it. */
@Schema(name = "CdsFeedback", additionalProperties = Schema.True.class, requiredProperties = "feedback")
record FeedbackBody(@Schema(maxItems = 100) List<OfCard> feedback) {

    @Schema(
            name = "CdsCardFeedback",
            additionalProperties = Schema.True.class,
            requiredProperties = {"card", "outcome", "outcomeTimestamp"})
    record OfCard(
            UUID card,

            @Schema(enumeration = {"accepted", "overridden"})
            String outcome,

            @Schema(description = "Required where accepted") List<Accepted> acceptedSuggestions,

            Overridden overrideReason,

            @Schema(format = "date-time") String outcomeTimestamp) {}

    @Schema(name = "CdsAcceptedSuggestion", additionalProperties = Schema.True.class, requiredProperties = "id")
    record Accepted(UUID id) {}

    @Schema(
            name = "CdsOverrideReason",
            description = "At most 500 characters in all",
            additionalProperties = Schema.True.class)
    record Overridden(Reason reason, String userComment) {}

    @Schema(
            name = "CdsReason",
            additionalProperties = Schema.True.class,
            requiredProperties = {"code", "system"})
    record Reason(String code, String system, String display) {}
}
