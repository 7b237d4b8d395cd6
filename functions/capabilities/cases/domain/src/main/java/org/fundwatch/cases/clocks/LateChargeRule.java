package org.fundwatch.cases.clocks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.PolicyHead;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;

/**
 * What late payment of a fine costs (加处罚款), as read from {@code policies/clocks}; 程序规定 Art. 55.
 *
 * @param from first day in force; the last day of payment picks the version
 * @param perDay share of the fine for each day after the last day of payment
 * @param cap share of the fine that the charge never exceeds
 * @param rounding of the charge to whole fen
 */
public record LateChargeRule(
        PolicyId id, LocalDate from, LegalBasis basis, Ratio perDay, Ratio cap, RoundingMode rounding) {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of("policies/clocks/late-payment-2021.yaml");

    /** Reads a policy; any other tree, or a key that nobody knows, is a {@link org.fundwatch.kernel.Misfit}. */
    public static LateChargeRule of(Tree tree) {
        var rule = new LateChargeRule(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from"),
                PolicyHead.read(tree, "dueOn").article(tree.text("article")),
                tree.ratio("per-day"),
                tree.ratio("cap"),
                tree.oneOf("rounding", RoundingMode.class));
        tree.finish();
        return rule;
    }

    /** The time line of the rules read from {@link #RESOURCES}. */
    public static Timeline<LateChargeRule> timeline(List<Tree> trees) {
        return Timeline.of(trees.stream()
                .map(LateChargeRule::of)
                .map(rule -> new Timeline.Version<>(rule.from(), rule))
                .toList());
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }

    /** How the charge comes about, in yuan, such as {@code 1000.00 × 3% × 40 = 1200.00 → 1000.00} where the cap holds it down. */
    public String arithmetic(Money fine, long days) {
        var exact = new BigDecimal(fine.toString()).multiply(uncapped(days));
        var charged = fine.share(shareAfter(days), rounding).toString();
        var product = fine + " × " + perDay + " × " + days + " = ";
        return exact.compareTo(new BigDecimal(charged)) == 0
                ? product + charged
                : product + exact.stripTrailingZeros().toPlainString() + " → " + charged;
    }

    boolean isCappedAfter(long days) {
        return uncapped(days).compareTo(cap.value()) > 0;
    }

    Ratio shareAfter(long days) {
        return new Ratio(uncapped(days).min(cap.value()));
    }

    private BigDecimal uncapped(long days) {
        return perDay.value().multiply(BigDecimal.valueOf(days));
    }
}
