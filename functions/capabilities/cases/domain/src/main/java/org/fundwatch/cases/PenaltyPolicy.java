package org.fundwatch.cases;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * The penalties in force from a day (处罚依据), as read from {@code policies/penalties}: one instrument, with those that add to it.
 *
 * @param from first day in force
 * @param addsTo the policy whose rules go on beside these; empty for one that stands alone
 * @param rounding of a fine to whole fen
 * @param intentMoves the kind under which a family of conduct is punished when its purpose was fraud and it caused a loss
 */
public record PenaltyPolicy(
        PolicyId id,
        LocalDate from,
        Optional<PolicyId> addsTo,
        RoundingMode rounding,
        Map<Conduct, ViolationKind> intentMoves,
        Map<ViolationKind, KindRule> rules) {

    public PenaltyPolicy {
        intentMoves = Map.copyOf(intentMoves);
        rules = Map.copyOf(rules);
    }

    /** Reads a penalty policy; any other tree, or a key that nobody knows, is a {@link Misfit}. */
    public static PenaltyPolicy of(Tree tree) {
        var policy = new PenaltyPolicy(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from"),
                tree.has("adds-to")
                        ? Optional.of(tree.shaped("adds-to", PolicyId::new, "must be a policy id"))
                        : Optional.empty(),
                tree.oneOf("rounding", RoundingMode.class),
                moves(tree),
                KindRuleReader.rules(tree));
        tree.finish();
        return policy;
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }

    /** This policy with the rules of another that adds to it; two rules for one kind: {@link IllegalArgumentException}. */
    public PenaltyPolicy with(PenaltyPolicy supplement) {
        var all = new HashMap<>(rules);
        supplement.rules.forEach((kind, rule) -> {
            if (all.put(kind, rule) != null) {
                throw new IllegalArgumentException("two policies rule on " + kind);
            }
        });
        return new PenaltyPolicy(id, from, addsTo, rounding, intentMoves, all);
    }

    /** The kind under which the finding is punished. */
    public ViolationKind applied(Finding finding) {
        return moves(finding) ? intentMoves.get(finding.kind().conduct()) : finding.kind();
    }

    /** Whether fraud as its purpose, with a loss, moves the finding (条例 Art. 40 and 41, second paragraphs). */
    public boolean moves(Finding finding) {
        return finding.meantLoss() && intentMoves.containsKey(finding.kind().conduct());
    }

    /** The rule for a kind; empty when the instrument has none. */
    public Optional<KindRule> ruleFor(ViolationKind kind) {
        return Optional.ofNullable(rules.get(kind));
    }

    private static Map<Conduct, ViolationKind> moves(Tree tree) {
        var moves = new EnumMap<Conduct, ViolationKind>(Conduct.class);
        if (tree.has("intent-moves")) {
            for (var move : tree.children("intent-moves")) {
                moves.put(move.oneOf("conduct", Conduct.class), move.oneOf("to", ViolationKind.class));
            }
        }
        return moves;
    }
}
