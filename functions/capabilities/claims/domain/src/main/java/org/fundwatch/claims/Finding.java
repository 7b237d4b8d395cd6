package org.fundwatch.claims;

import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.claims.published.RecordedGrounds;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.RuleId;

/**
 * What one rule found in one claim (疑点): something to explain; nobody has decided anything yet.
 *
 * @param amount the money in question (违规金额), in fen; empty where the rule or the claim names none
 * @param fundLoss the fund's share of it (基金损失), half up; empty where the claim does not give that share
 * @param basis the article that the rule serves
 * @param point the knowledge point that it was found by (知识点编号); empty where the value was set
 * @param text how its rule is told
 */
public record Finding(
        RuleId rule,
        AlertLevel level,
        Extent extent,
        Measures measures,
        Optional<Money> amount,
        Optional<Money> fundLoss,
        LegalBasis basis,
        Optional<Cited> point,
        RuleText text) {

    /** What was found, in words; it names no patient and no visit. */
    public Bilingual evidence() {
        return FindingText.of(this);
    }

    /** What puts it right. */
    public Bilingual fix() {
        return text.fix();
    }

    /** What is recorded of it: no id of a visit. */
    public RecordedFinding recorded() {
        var grounds = new RecordedGrounds(
                basis.article(),
                point.map(Cited::id),
                fundLoss,
                Optional.of(
                        new ScreenedFinding.Evidence(evidence().zh(), evidence().en())));
        return new RecordedFinding(
                rule.value(), level, extent.item(), extent.lines(), excess(), amount, Optional.of(grounds));
    }

    /** Days or units too many, a plain decimal; empty where the rule counts none. */
    public Optional<String> excess() {
        return Stream.concat(measures.excessQty().stream(), measures.excessDays().stream())
                .map(Object::toString)
                .findFirst();
    }
}
