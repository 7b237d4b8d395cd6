package org.fundwatch.followup;

import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.keys.Sealed;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReportReceipt;

/**
 * A request to claim a reward, parsed: valid and sealed from here on.
 *
 * @param content the same bytes for the same content; goes into a keyed code and nowhere else
 */
@SuppressWarnings("ArrayRecordComponent") // only ever goes into a code, never compared
public record Claim(
        UUID idempotencyKey,
        ReportReceipt receipt,
        Sealed<PayoutDetails> details,
        Optional<ClaimToken> token,
        byte[] content) {

    /** Reads a claim; what does not fit is a {@link Misfit}. */
    public static Claim parse(UUID key, Tree body) {
        var receipt = Receipts.typed(body.text("receipt"));
        var details = PayoutDetails.parse(body);
        var token = body.has("token")
                ? Optional.of(body.shaped("token", ClaimToken::of, "must have 4 to 64 characters"))
                : Optional.<ClaimToken>empty();
        body.finish();
        var known = token.map(details::with).orElse(details);
        return new Claim(key, receipt, Sealed.of(known), token, known.bytes());
    }
}
