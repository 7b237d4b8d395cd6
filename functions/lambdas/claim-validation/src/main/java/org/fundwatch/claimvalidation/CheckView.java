package org.fundwatch.claimvalidation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.KnowledgeEdition;

/** What a hospital is told of its claim. */
@Schema(
        name = "Check",
        requiredProperties = {"checkId", "edition", "example", "clean", "findings", "notChecked", "totalFen"})
public record CheckView(
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

        @Schema(description = "The money in question, each line once")
        long totalFen)
        implements ClaimAnswer {

    static CheckView of(Outcome.Checked checked) {
        return of(checked.checkId(), checked.result(), checked.edition());
    }

    private static CheckView of(UUID checkId, CheckResult result, KnowledgeEdition edition) {
        return new CheckView(
                checkId,
                edition.id().value(),
                edition.holdsExamples(),
                result.clean(),
                result.findings().stream().map(FindingView::of).toList(),
                result.notChecked().stream().map(NotCheckedView::of).toList(),
                result.total().fen());
    }
}
