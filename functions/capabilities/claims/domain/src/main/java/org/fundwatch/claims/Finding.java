package org.fundwatch.claims;

import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.RuleId;

/**
 * What one rule found in one claim (疑点): something to explain; nobody has decided anything yet.
 *
 * @param amount the money in question (违规金额), in fen; empty where the rule or the claim names none
 * @param fundLoss the fund's share of it (基金损失), half up; empty where the claim does not give that share
 */
public record Finding(
        RuleId rule,
        AlertLevel level,
        Extent extent,
        Measures measures,
        Optional<Money> amount,
        Optional<Money> fundLoss) {

    /** What is recorded of it: no id of a visit. */
    public RecordedFinding recorded() {
        return new RecordedFinding(rule.value(), level, extent.item(), extent.lines(), excess(), amount);
    }

    private Optional<String> excess() {
        return Stream.concat(measures.excessQty().stream(), measures.excessDays().stream())
                .map(Object::toString)
                .findFirst();
    }
}
