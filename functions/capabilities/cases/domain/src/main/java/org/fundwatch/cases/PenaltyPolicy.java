package org.fundwatch.cases;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * One instrument's penalties (处罚依据), as read from {@code policies/penalties}.
 *
 * @param from first day in force
 * @param rounding of a fine to whole fen
 * @param intentMovesTo the kind under which improper use is punished when its purpose was fraud
 */
public record PenaltyPolicy(
        PolicyId id,
        LocalDate from,
        RoundingMode rounding,
        ViolationKind intentMovesTo,
        Map<ViolationKind, KindRule> rules) {

    public PenaltyPolicy {
        rules = Map.copyOf(rules);
    }

    /** Reads a penalty policy; any other tree, or a key that nobody knows, is a {@link Misfit}. */
    public static PenaltyPolicy of(Tree tree) {
        requireSelection(tree);
        var policy = new PenaltyPolicy(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from"),
                tree.oneOf("rounding", RoundingMode.class),
                tree.oneOf("intent-moves-to", ViolationKind.class),
                rules(tree));
        tree.finish();
        return policy;
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }

    /** The kind under which the finding is punished. */
    public ViolationKind applied(Finding finding) {
        return moves(finding) ? intentMovesTo : finding.kind();
    }

    /** Whether the finding is improper use done for the purpose of fraud (条例 Art. 40, second paragraph). */
    public boolean moves(Finding finding) {
        return finding.intent() && finding.kind().conduct() == Conduct.IMPROPER_USE;
    }

    /** The rule for a kind; empty when the instrument gives no number for it. */
    public Optional<KindRule> ruleFor(ViolationKind kind) {
        return Optional.ofNullable(rules.get(kind));
    }

    private static void requireSelection(Tree tree) {
        if (!tree.text("selected-by").equals("decidedOn")) {
            throw new Misfit(tree.pointer() + "/selected-by", "must be decidedOn");
        }
    }

    private static Map<ViolationKind, KindRule> rules(Tree tree) {
        var instrument = tree.text("instrument");
        var evidence = tree.shaped("evidence", PenaltyPolicy::evidence, "must be official, mirror or press");
        var source = tree.text("source");
        var rules = new EnumMap<ViolationKind, KindRule>(ViolationKind.class);
        for (var fine : tree.children("fines")) {
            for (var kind : fine.children("kinds")) {
                var basis = new LegalBasis(instrument, kind.text("article"), evidence, source);
                rules.put(kind.oneOf("kind", ViolationKind.class), rule(fine, basis));
            }
        }
        return rules;
    }

    private static Evidence evidence(String text) {
        var evidence = Evidence.valueOf(text.toUpperCase(Locale.ROOT));
        if (!evidence.isLaw()) {
            throw new IllegalArgumentException("a draft never decides a case");
        }
        return evidence;
    }

    private static KindRule rule(Tree fine, LegalBasis basis) {
        var range = fine.child("multiple");
        return new KindRule(
                basis,
                fine.oneOf("base", AmountBase.class),
                range.multiple("min"),
                range.multiple("max"),
                fine.has("suspension") ? Optional.of(suspension(fine.child("suspension"))) : Optional.empty());
    }

    private static Suspension suspension(Tree tree) {
        return new Suspension(
                tree.integer("min-months"),
                tree.integer("max-months"),
                tree.text("scope"),
                tree.optionalText("condition"));
    }
}
