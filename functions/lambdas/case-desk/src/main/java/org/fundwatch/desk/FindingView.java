package org.fundwatch.desk;

import org.fundwatch.cases.Finding;
import org.fundwatch.cases.ViolationKind;

/** One finding; the amount is in fen. */
record FindingView(int finding, ViolationKind kind, long amountFen, boolean intent) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.number(), finding.kind(), finding.amount().fen(), finding.intent());
    }
}
