package org.fundwatch.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.Matter;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;

/**
 * What a finding rests on (疑点依据).
 *
 * @param doctors codes of those who prescribed the lines
 * @param charges the lines, as far as they were kept
 * @param fundLossFen the fund's share of the amount
 * @param instrument in which the article stands, with its number; nothing where this build's rule serves another article
 * @param article that the rule serves; today's where none was kept
 * @param point the knowledge point, where one was cited
 * @param institutionName as it is registered
 * @param checkId of a check at a door: its institution was told it, with a mark of the finding that begins with the finding's number
 * @param sameMatter what was found of the same matter at other stages
 */
@Schema(name = "FindingGrounds")
record GroundsView(
        List<String> doctors,
        List<ChargeView> charges,
        Optional<Long> fundLossFen,
        Optional<String> instrument,
        Optional<String> article,
        Optional<String> point,
        Optional<String> institutionName,
        Optional<String> checkId,
        MatterView sameMatter) {

    /**
     * Findings of the same visit, rule and charge at several stages: one of them counts.
     *
     * @param standing the one that counts in place of this
     * @param earlier those in whose place this one counts
     */
    @Schema(name = "FindingMatter")
    record MatterView(Optional<RelatedView> standing, List<RelatedView> earlier) {
        static MatterView of(Matter matter) {
            return new MatterView(
                    matter.standing().map(RelatedView::of),
                    matter.earlier().stream().map(RelatedView::of).toList());
        }
    }

    /** Another finding of the matter, and when it was asked about. */
    @Schema(name = "RelatedFinding")
    record RelatedView(String finding, CheckStage checkStage, Instant checkedAt) {
        static RelatedView of(Matter.Related related) {
            return new RelatedView(related.ref().toString(), related.stage(), related.at());
        }
    }

    static GroundsView of(FoundFinding found, FindingReading.Life life) {
        var grounds = found.grounds();
        var today = life.told().map(RuleWords.Told::basis);
        var article = grounds.article().or(() -> today.map(LegalBasis::article));
        return new GroundsView(
                life.doctors(),
                life.charges(),
                grounds.fundLoss().map(Money::fen),
                today.filter(basis -> article.filter(basis.article()::equals).isPresent())
                        .map(LegalBasis::instrument),
                article,
                grounds.point(),
                life.name(),
                checkId(found),
                MatterView.of(life.matter()));
    }

    /** No institution was told the number of a screening. */
    private static Optional<String> checkId(FoundFinding found) {
        return found.checked().source().origin() == FindingOrigin.DOOR
                ? Optional.of(found.ref().checkId().toString())
                : Optional.empty();
    }
}
