package org.fundwatch.credit;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.function.Function;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Tree;

/** The form of a credit scheme's file; whatever does not fit it is a {@link Misfit}. */
final class SchemeForm {
    private static final String UNIT = " points";
    private final Tree policy;
    private final int decimals;

    private SchemeForm(Tree policy) {
        this.policy = policy;
        this.decimals = policy.integer("decimals");
    }

    static CreditScheme scheme(Tree policy) {
        try {
            var scheme = new SchemeForm(policy).scheme();
            policy.finish();
            return scheme;
        } catch (IllegalArgumentException | ArithmeticException apart) {
            throw new Misfit(policy.pointer(), "must hold together: " + apart.getMessage());
        }
    }

    private CreditScheme scheme() {
        if (!policy.text("selected-by").equals("asOf")) {
            throw new Misfit("/selected-by", "must be asOf, the day for which an institution is graded");
        }
        var modules = policy.child("modules");
        return new CreditScheme(
                policy.shaped("id", PolicyId::new, "must be a policy id"),
                policy.date("from"),
                basis(),
                new CreditScheme.Modules(points(modules, "deductions"), points(modules, "bonuses"), decimals),
                new Bands(policy.children("bands").stream().map(this::band).toList()),
                Period.of(policy),
                indicators());
    }

    private Indicators indicators() {
        return new Indicators(
                policy.children("deductions").stream().map(this::deduction).toList(),
                policy.children("fines").stream().map(this::fine).toList(),
                policy.children("bonuses").stream().map(this::bonus).toList());
    }

    private Bands.Band band(Tree band) {
        return new Bands.Band(band.text("grade"), band.text("name"), points(band, "from"));
    }

    private Deduction deduction(Tree tree) {
        var articles = tree.children("articles").stream().map(Tree::text).collect(toSet());
        return new Deduction(rule(tree), tree.text("conduct"), points(tree, "points"), articles);
    }

    private FineStep fine(Tree tree) {
        return new FineStep(rule(tree), tree.money("from"), points(tree, "points"));
    }

    private Bonus bonus(Tree tree) {
        var lostBy = tree.children("lost-by").stream()
                .map(Tree::text)
                .map(RuleId::new)
                .collect(toSet());
        return new Bonus(rule(tree), tree.text("conduct"), points(tree, "points"), lostBy);
    }

    private Points points(Tree tree, String key) {
        Function<String, Points> read = text -> {
            if (!text.endsWith(UNIT)) {
                throw new IllegalArgumentException("the unit is missing");
            }
            var points = Points.of(text.substring(0, text.length() - UNIT.length()));
            return points.isNegative() ? refused() : points.with(decimals);
        };
        return tree.shaped(key, read, "must be such as 70 points, with at most the places of the scheme");
    }

    private static Points refused() {
        throw new IllegalArgumentException("points are written without a sign");
    }

    private static RuleId rule(Tree tree) {
        return tree.shaped("rule", RuleId::new, "must be a rule id");
    }

    private LegalBasis basis() {
        var sources = policy.children("sources").stream().map(this::address).toList();
        if (sources.isEmpty()) {
            throw new Misfit("/sources", "must name a source");
        }
        return new LegalBasis(
                policy.text("instrument"), policy.text("article"), evidence(policy, "evidence"), sources.getFirst());
    }

    private String address(Tree source) {
        var _ = evidence(source, "kind");
        var _ = source.text("note");
        return source.text("url");
    }

    private static Evidence evidence(Tree tree, String key) {
        Function<String, Evidence> named = text -> Evidence.valueOf(text.toUpperCase(Locale.ROOT));
        return tree.shaped(key, named, "must be official, mirror, press, draft or example");
    }
}
