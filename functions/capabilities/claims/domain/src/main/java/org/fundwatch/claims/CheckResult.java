package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.claims.published.NotChecked;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/**
 * What a check found (检查结果).
 *
 * @param shadow what rules found that the place only tries out (试运行): nobody is told of it
 * @param notChecked what rules needed of this claim and did not get
 * @param unheld rules that are asked and can say nothing of any claim, for want of a value or of data that no request holds
 * @param total the money in question, in fen: each line once, with the largest amount that a rule puts on it
 * @param told what the trace tells
 */
public record CheckResult(
        List<Finding> findings,
        List<Finding> shadow,
        List<NotChecked> notChecked,
        List<NotChecked> unheld,
        Money total,
        Told told) {
    public CheckResult {
        findings = List.copyOf(findings);
        shadow = List.copyOf(shadow);
        notChecked = List.copyOf(notChecked);
        unheld = List.copyOf(unheld);
    }

    /** Whether nothing was found; what was not checked says nothing either way. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** The rules asked and their answers; it names no patient and no visit. Put into words when it is asked for. */
    public Trace trace() {
        return told.trace();
    }
}
