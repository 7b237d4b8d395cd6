package org.fundwatch.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** Reads the rules of a penalty policy: kinds that share an article's measures stand in one group. */
final class KindRuleReader {
    private KindRuleReader() {}

    static Map<ViolationKind, KindRule> rules(Tree tree) {
        var head = PolicyHead.read(tree, "decidedOn");
        var rules = new EnumMap<ViolationKind, KindRule>(ViolationKind.class);
        for (var group : tree.children("rules")) {
            var pattern = pattern(tree, group, head);
            for (var kind : group.children("kinds")) {
                var rule = ofKind(pattern, head, kind);
                if (rules.put(kind.oneOf("kind", ViolationKind.class), rule) != null) {
                    throw new Misfit(kind.pointer() + "/kind", "must not stand in two groups");
                }
            }
        }
        return rules;
    }

    private static KindRule pattern(Tree tree, Tree group, PolicyHead head) {
        var fined = group.has("fine");
        return new KindRule(
                tree.shaped("id", PolicyId::new, "must be a policy id"),
                tree.date("from").toString(),
                head.article("-"),
                fined ? fine(group.child("fine")) : new FineRule.NoFine(),
                fined ? group.child("fine").oneOf("condition", Precondition.class) : Precondition.NONE,
                fined
                        ? group.child("fine")
                                .shaped("mandatory", KindRuleReader::mandatory, "must be yes, no or unknown")
                        : Mandatory.NO,
                consequences(group));
    }

    /** The group's rule under the kind's own article, and on its own precondition where it has one. */
    private static KindRule ofKind(KindRule rule, PolicyHead head, Tree kind) {
        return new KindRule(
                rule.policy(),
                rule.version(),
                head.article(kind.text("article")),
                rule.fine(),
                kind.has("condition") ? kind.oneOf("condition", Precondition.class) : rule.condition(),
                rule.mandatory(),
                rule.consequences());
    }

    private static Mandatory mandatory(String text) {
        return Mandatory.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static FineRule fine(Tree fine) {
        var base = fine.oneOf("base", AmountBase.class);
        return switch (base) {
            case LOSS_AMOUNT, FRAUD_AMOUNT -> {
                var range = fine.child("multiple");
                yield new FineRule.Multiples(base, range.multiple("min"), range.multiple("max"));
            }
            case FIXED -> {
                var range = fine.child("amount");
                yield new FineRule.Fixed(range.money("min"), range.money("max"));
            }
            case NONE -> throw new Misfit(fine.pointer() + "/base", "must be left out with the fine");
        };
    }

    private static Consequences consequences(Tree group) {
        return new Consequences(
                group.oneOf("addressee", Addressee.class),
                group.oneOf("amount-is", AmountOrder.class),
                group.children("orders").stream().map(Tree::text).toList(),
                group.has("suspension") ? Optional.of(suspension(group.child("suspension"))) : Optional.empty(),
                group.optionalText("agreement"),
                group.optionalText("licence"),
                group.has("bar-years") ? Optional.of(group.integer("bar-years")) : Optional.empty());
    }

    private static Set<Circumstance> needs(Tree tree) {
        return tree.has("needs-any")
                ? tree.children("needs-any").stream()
                        .map(asked -> asked.oneOf(Circumstance.class))
                        .collect(toUnmodifiableSet())
                : Set.of();
    }

    private static Suspension suspension(Tree tree) {
        return new Suspension(
                tree.oneOf("of", Addressee.class),
                tree.integer("min-months"),
                tree.integer("max-months"),
                tree.text("scope"),
                tree.optionalText("condition"),
                needs(tree));
    }
}
