package org.fundwatch.claimvalidation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a hospital is told of its claim, as the contract describes it; {@link org.fundwatch.claims.checking.CheckText} is what writes it. */
@Schema(
        name = "Check",
        requiredProperties = {"checkId", "edition", "example", "clean", "findings", "notChecked", "totalFen"})
record CheckView(
        UUID checkId,

        @Schema(description = "The edition of the rules and knowledge points that were asked")
        String edition,

        @Schema(
                description =
                        "Whether values of that edition are examples, which decide nothing outside a demonstration")
        boolean example,

        @Schema(description = "Whether nothing was found; what was not checked says nothing either way")
        boolean clean,

        List<FindingView> findings,
        List<NotCheckedView> notChecked,

        @Schema(description = "Rules that can say nothing of any claim")
        List<String> notComputable,

        @Schema(description = "The money in question, each line once")
        long totalFen) {}
