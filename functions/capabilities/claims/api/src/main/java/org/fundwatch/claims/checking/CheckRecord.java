package org.fundwatch.claims.checking;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.Line;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.TraceJson;

/**
 * What is kept of a check: of patient and visit only a digest, of the request its own and the lines that findings speak of.
 *
 * @param checkId the same for every repeat of a request
 * @param visitDigest in hexadecimal (decision 0013)
 * @param input SHA-256 of the request as it came
 */
public record CheckRecord(UUID checkId, InstitutionCode institution, String visitDigest, String input) {

    /** The record of what was found at a moment. */
    public ClaimCheckRecorded of(Claim claim, CheckResult result, Instant now) {
        return new ClaimCheckRecorded(
                checkId,
                institution,
                visitDigest,
                claim.stage(),
                result.trace().policy().value(),
                now,
                result.findings().stream().map(Finding::recorded).toList(),
                result.notChecked(),
                result.total(),
                input,
                TraceJson.write(result.trace()),
                lines(claim, result));
    }

    private static List<RecordedLine> lines(Claim claim, CheckResult result) {
        var spokenOf = result.findings().stream()
                .flatMap(finding -> finding.extent().lines().stream())
                .collect(toSet());
        return claim.visit().lines().stream()
                .filter(line -> spokenOf.contains(line.no()))
                .map(Line::recorded)
                .toList();
    }
}
