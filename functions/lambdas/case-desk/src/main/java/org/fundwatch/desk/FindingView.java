package org.fundwatch.desk;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.FundLoss;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Money;

/**
 * One finding; amounts are in fen, and how it stands to the report is left out while nobody has said.
 *
 * @param basis whether its amount was computed from a cost and a share, or stated as such
 * @param costFen the violating cost, where it was computed
 * @param share what the fund paid of the cost, where it was computed
 * @param arithmetic in yuan, such as 1000.00 × 75% = 750.00, where it was computed
 */
record FindingView(
        int finding,
        ViolationKind kind,
        long amountFen,
        AmountBasis basis,
        Optional<Long> costFen,
        Optional<String> share,
        Optional<String> arithmetic,
        boolean intent,
        Optional<ReportMatch> match,
        Optional<Long> reportedFen) {

    /** Where a finding's amount comes from. */
    @Schema(name = "AmountBasis")
    enum AmountBasis {
        /** 按费用和基金支付比例计算. */
        COMPUTED,
        /** 直接认定. */
        STATED
    }

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.number(),
                finding.kind(),
                finding.amount().fen(),
                finding.computed().isPresent() ? AmountBasis.COMPUTED : AmountBasis.STATED,
                finding.computed().map(FundLoss::cost).map(Money::fen),
                finding.computed().map(loss -> loss.share().value().toPlainString()),
                finding.computed().map(FundLoss::arithmetic),
                finding.intent(),
                finding.matched().map(Matched::match),
                finding.matched().map(Matched::reported).map(Money::fen));
    }
}
