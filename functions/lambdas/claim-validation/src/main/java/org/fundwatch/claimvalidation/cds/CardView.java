package org.fundwatch.claimvalidation.cds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card (提醒卡片) of CDS Hooks 2.0: one finding, or that nothing was checked. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        name = "CdsCard",
        requiredProperties = {"uuid", "summary", "indicator", "source", "detail"})
public record CardView(
        UUID uuid,

        @Schema(maxLength = 139, description = "Under 140 characters, counted in UTF-16 code units")
        String summary,

        @Schema(description = "In Markdown, Chinese first") String detail,

        @Schema(
                enumeration = {"info", "warning", "critical"},
                description = "critical 明确违规, warning 可疑, info not checked")
        String indicator,

        Source source,
        List<Suggestion> suggestions,

        @Schema(enumeration = "at-most-one") Optional<String> selectionBehavior,

        List<CodingView> overrideReasons) {

    /** Where the rule stands. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "CdsSource", requiredProperties = "label")
    public record Source(
            String label,
            @Schema(format = "uri") Optional<String> url,
            @Schema(implementation = CodingView.class) Optional<CodingView> topic) {}

    /** What puts it right, for people to do: it has no action, since a rule of payment changes no order. */
    @Schema(
            name = "CdsSuggestion",
            requiredProperties = {"label", "uuid"})
    public record Suggestion(String label, UUID uuid) {}
}
