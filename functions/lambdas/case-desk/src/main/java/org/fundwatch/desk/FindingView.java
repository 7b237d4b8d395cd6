package org.fundwatch.desk;

import java.util.Optional;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Matched;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.ReportMatch;
import org.fundwatch.kernel.Money;

/** One finding; amounts are in fen, and how it stands to the report is left out while nobody has said. */
record FindingView(
        int finding,
        ViolationKind kind,
        long amountFen,
        boolean intent,
        Optional<ReportMatch> match,
        Optional<Long> reportedFen) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.number(),
                finding.kind(),
                finding.amount().fen(),
                finding.intent(),
                finding.matched().map(Matched::match),
                finding.matched().map(Matched::reported).map(Money::fen));
    }
}
