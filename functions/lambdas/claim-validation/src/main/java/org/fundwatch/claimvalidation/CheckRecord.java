package org.fundwatch.claimvalidation;

import java.time.Instant;
import java.util.HexFormat;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.TraceJson;

/** What is kept of a check: of patient and visit only a digest, of the request only its own. */
final class CheckRecord {
    static ClaimCheckRecorded of(Question question, Claim claim, CheckResult result, Instant now) {
        return new ClaimCheckRecorded(
                CheckId.of(question),
                question.institution(),
                visit(question, claim),
                claim.stage(),
                result.trace().policy().value(),
                now,
                result.findings().stream().map(Finding::recorded).toList(),
                result.notChecked(),
                result.total(),
                question.input(),
                TraceJson.write(result.trace()));
    }

    private static String visit(Question question, Claim claim) {
        var named = Digests.of(
                question.institution().value(),
                claim.patient().id(),
                claim.visit().id());
        return HexFormat.of().formatHex(named);
    }

    private CheckRecord() {}
}
