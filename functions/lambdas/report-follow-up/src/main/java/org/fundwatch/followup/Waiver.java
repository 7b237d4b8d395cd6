package org.fundwatch.followup;

import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;

/** A reporter gives the reward up (自愿放弃奖励), known by the receipt, and by the token where the report has one. */
public record Waiver(ReportReceipt receipt, Optional<ClaimToken> token) {

    /** What does not fit is a {@link Misfit}; nobody gives a reward up without having said so. */
    public static Waiver parse(Tree body) {
        var receipt = Receipts.typed(body.text("receipt"));
        if (!body.bool("waived")) {
            throw new Misfit("/waived", "must be true");
        }
        var token = body.has("token")
                ? Optional.of(body.shaped("token", ClaimToken::of, "must have 4 to 64 characters"))
                : Optional.<ClaimToken>empty();
        body.finish();
        return new Waiver(receipt, token);
    }
}
