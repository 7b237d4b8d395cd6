package org.fundwatch.followup;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.ReportReceipt;

/** Reads receipts from requests; one with a slip in it is a {@link Misfit}, before anything is looked up. */
public final class Receipts {

    private Receipts() {}

    public static ReportReceipt read(Tree body) {
        var receipt = typed(body.text("receipt"));
        body.finish();
        return receipt;
    }

    public static ReportReceipt typed(String text) {
        return ReportReceipt.read(text)
                .orElseThrow(
                        () -> new Misfit("/receipt", "must be the receipt as it was printed, with every character"));
    }
}
