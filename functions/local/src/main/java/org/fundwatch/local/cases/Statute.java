package org.fundwatch.local.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.cases.Conduct;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.PenaltyPolicy;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** The policy in force on a day, asked by the words of a record: a kind, or a group of kinds that share one range. */
record Statute(Optional<PenaltyPolicy> policy) {
    private static final Pattern GROUP = Pattern.compile("ART(\\d+)_GROUP");
    private static final Pattern FRAUD_ARTICLE = Pattern.compile("四十条|(?<!\\d)40条|八十七条|(?<!\\d)87条");

    /** The kind that a component names; for a group of an article the first kind whose range stands for all of them. */
    static Optional<ViolationKind> kind(Component component) {
        return kind(component.kind());
    }

    /** The kind of this code, or that stands for this group. */
    static Optional<ViolationKind> kind(String code) {
        var group = GROUP.matcher(code);
        if (group.matches()) {
            return group(group.group(1));
        }
        return Arrays.stream(ViolationKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }

    /** Whether the record says that the purpose was fraud: by the kind, or by an article on fraud that it states. */
    static boolean intent(Component component, ViolationKind kind) {
        return kind == ViolationKind.FRAUD_ART38_WITH_INTENT
                || component
                        .basis()
                        .filter(basis -> FRAUD_ARTICLE.matcher(basis).find())
                        .isPresent();
    }

    Optional<KindRule> rule(Component component) {
        return policy.flatMap(law -> kind(component).flatMap(kind -> law.ruleFor(applied(law, component, kind))));
    }

    /** The highest multiple that any of its rules allows. */
    Optional<Multiple> most() {
        return Arrays.stream(ViolationKind.values())
                .flatMap(kind -> policy.flatMap(law -> law.ruleFor(kind)).stream())
                .flatMap(rule -> multiples(rule).stream())
                .map(FineRule.Multiples::max)
                .max(Comparator.naturalOrder());
    }

    String name() {
        return policy.map(law -> law.id().value() + " " + law.version()).orElse("no policy in force");
    }

    private static ViolationKind applied(PenaltyPolicy law, Component component, ViolationKind kind) {
        var lost = component.amount().filter(Money.ZERO::equals).isEmpty();
        return lost && intent(component, kind) ? law.intentMoves().getOrDefault(kind.conduct(), kind) : kind;
    }

    private static Optional<ViolationKind> group(String article) {
        return Optional.ofNullable(
                switch (article) {
                    case "38" -> first(Conduct.IMPROPER_USE);
                    case "39" -> ViolationKind.NO_INTERNAL_SYSTEM;
                    case "40" -> ViolationKind.FRAUD_OTHER;
                    case "41" -> first(Conduct.PERSONAL_USE);
                    default -> null;
                });
    }

    private static ViolationKind first(Conduct conduct) {
        return Arrays.stream(ViolationKind.values())
                .filter(kind -> kind.conduct() == conduct)
                .findFirst()
                .orElseThrow();
    }

    /** The range of multiples of a rule, if that is the shape of its fine. */
    static Optional<FineRule.Multiples> multiples(KindRule rule) {
        return rule.fine() instanceof FineRule.Multiples range ? Optional.of(range) : Optional.empty();
    }
}
