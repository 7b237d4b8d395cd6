package org.fundwatch.claimvalidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.Cited;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;

/** One finding: which rule, where, by how much. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(
        name = "Finding",
        requiredProperties = {"rule", "basis", "level", "lines", "visits", "missingDocuments", "evidence", "fix"})
public record FindingView(
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
    public record Told(String zh, String en) {
        static Told of(Bilingual text) {
            return new Told(text.zh(), text.en());
        }
    }

    static FindingView of(Finding finding) {
        var extent = finding.extent();
        var measures = finding.measures();
        return new FindingView(
                finding.rule().value(),
                basis(finding.basis()),
                finding.level(),
                extent.lines(),
                extent.visits(),
                extent.item(),
                measures.excessQty().map(Object::toString),
                measures.excessDays(),
                measures.gapDays(),
                measures.missingDocuments(),
                finding.amount().map(Money::fen),
                finding.fundLoss().map(Money::fen),
                finding.point().map(Cited::id),
                finding.point().map(Cited::basis),
                Told.of(finding.evidence()),
                Told.of(finding.fix()));
    }

    private static String basis(LegalBasis basis) {
        return basis.instrument() + " " + basis.article();
    }
}
