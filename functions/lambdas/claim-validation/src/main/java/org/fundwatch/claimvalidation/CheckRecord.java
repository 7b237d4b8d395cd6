package org.fundwatch.claimvalidation;

import java.time.Instant;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.platform.TraceJson;

/** What is kept of a check: of patient and visit only a digest, of the request only its own. */
final class CheckRecord {
    static ClaimCheckRecorded of(Checked checked, String visitDigest, Instant now) {
        var question = checked.question();
        var result = checked.result();
        return new ClaimCheckRecorded(
                CheckId.of(question),
                question.institution(),
                visitDigest,
                checked.claim().stage(),
                result.trace().policy().value(),
                now,
                result.findings().stream().map(Finding::recorded).toList(),
                result.notChecked(),
                result.total(),
                question.input(),
                TraceJson.write(result.trace()));
    }

    private CheckRecord() {}
}
