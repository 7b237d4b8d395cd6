package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/**
 * What a check found (检查结果).
 *
 * @param shadow what rules found that the place only tries out (试运行): nobody is told of it
 * @param total the money in question, in fen: each line once, with the largest amount that a rule puts on it
 * @param trace the rules asked and their answers; it names no patient and no visit
 */
public record CheckResult(
        List<Finding> findings, List<Finding> shadow, List<NotChecked> notChecked, Money total, Trace trace) {
    public CheckResult {
        findings = List.copyOf(findings);
        shadow = List.copyOf(shadow);
        notChecked = List.copyOf(notChecked);
    }

    /** Whether nothing was found; what was not checked says nothing either way. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
