package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/**
 * What the fund gets back of findings (可追回的基金损失): what their articles order refunded (责令退回、责令追回, 条例 Art. 45, decision records
 * 0005 and 0012). What is confiscated, or what an article orders nothing about, is none.
 *
 * @param on the day that picks the version of the articles
 */
public record RecoverableLoss(PenaltyLaw law, LocalDate on) {
    /** Named where no policy in force on the day says what becomes of the amount. */
    public static final MissingFact NO_RULE = new MissingFact("penaltyPolicyInForce");

    public RecoverableLoss {
        requireNonNull(law);
        requireNonNull(on);
    }

    /** In fen, all of its amount or nothing; empty where no policy in force on the day has a rule for its kind. */
    public Optional<Money> of(Finding finding) {
        return law.policies()
                .at(on)
                .flatMap(policy -> policy.ruleFor(policy.applied(finding)))
                .map(rule -> rule.consequences().amount().of(finding.amount(), AmountOrder.REFUNDED));
    }
}
