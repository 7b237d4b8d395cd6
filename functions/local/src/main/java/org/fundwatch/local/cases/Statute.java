package org.fundwatch.local.cases;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.Conduct;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.PenaltyPolicy;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Timeline.Period;

/** The law on a day, asked by the words of a record: a kind, a group of kinds that share an article, or the articles that it states. */
record Statute(Timeline<PenaltyPolicy> all, LocalDate day) {
    private static final Pattern GROUP = Pattern.compile("ART(\\d+)_GROUP");

    /** A rule and the kind that it is of. */
    private record Ruled(ViolationKind kind, KindRule rule) {}

    /** The policy in force. */
    Optional<PenaltyPolicy> policy() {
        return all.at(day);
    }

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
    boolean intent(Component component, ViolationKind kind) {
        return kind == ViolationKind.FRAUD_ART38_WITH_INTENT
                || stated(component).anyMatch(ruled -> ruled.kind().conduct() == Conduct.FRAUD);
    }

    /** The rule of the component's own kind. */
    Optional<KindRule> rule(Component component) {
        return policy().flatMap(law -> kind(component).flatMap(kind -> law.ruleFor(applied(law, component, kind))));
    }

    /** The rules that a component may stand under: of its kind or of its group, else of the articles that it states. */
    List<KindRule> rules(Component component) {
        var group = GROUP.matcher(component.kind());
        var own = rule(component).map(List::of).orElseGet(List::of);
        if (group.matches()) {
            return Stream.concat(ofArticle(StatedArticle.number(group.group(1))).stream(), own.stream())
                    .distinct()
                    .toList();
        }
        return own.isEmpty() ? stated(component).map(Ruled::rule).distinct().toList() : own;
    }

    /** The rule of the kind that a person's conduct is punished as where its purpose was fraud. */
    Optional<KindRule> asFraud(Component component) {
        return policy().flatMap(law -> kind(component)
                .flatMap(kind -> Optional.ofNullable(law.intentMoves().get(kind.conduct())))
                .flatMap(law::ruleFor));
    }

    /** The highest multiple that any of its rules allows. */
    Optional<Multiple> most() {
        return ruled(policy().stream())
                .flatMap(ruled -> multiples(ruled.rule()).stream())
                .map(FineRule.Multiples::max)
                .max(Comparator.naturalOrder());
    }

    /** The highest fine that any of its rules sets, whatever the amount. */
    Money mostFixed() {
        return ruled(policy().stream())
                .map(ruled -> ruled.rule().fine())
                .flatMap(fine -> fine instanceof FineRule.Fixed range ? Stream.of(range.max()) : Stream.of())
                .max(Comparator.naturalOrder())
                .orElse(Money.ZERO);
    }

    String name() {
        return policy().map(law -> law.id().value() + " " + law.version()).orElse("no policy in force");
    }

    /** What was recomputed of parts settles nothing where no law of the day is known, or none of the kind of one of them. */
    Check settled(Check check, List<Component> parts) {
        var lacks = parts.stream().filter(this::isWithoutRule).findFirst();
        return check.word() == Word.UNEXPLAINED
                ? check
                : lacks.map(part -> Check.missing("law of fines for " + part.kind() + " in force on " + day))
                        .orElseGet(() -> settled(check));
    }

    private Check settled(Check check) {
        var settles = check.word() == Word.EQUAL || check.word() == Word.EXPLAINED;
        return settles && policy().isEmpty() ? Check.missing("law of fines in force on " + day) : check;
    }

    /** Whether its kind is one that the law knows on other days, and the record states no article of this one. */
    private boolean isWithoutRule(Component part) {
        return policy().isPresent() && kind(part).isPresent() && rules(part).isEmpty();
    }

    /** Whether a rule of the day stands under one of the articles that a component states. */
    boolean isStated(Component component) {
        return stated(component).findAny().isPresent();
    }

    /** The first day of law that a component states and that was not in force yet on the day. */
    Optional<LocalDate> notYet(Component component) {
        var basis = StatedBasis.of(component);
        var named = basis.named()
                .flatMap(instrument -> since(rule -> instrument.isOf(rule.basis())).stream())
                .filter(day::isBefore)
                .findFirst();
        return named.isPresent()
                        || !basis.isUnnamed()
                        || stated(component).findAny().isPresent()
                ? named
                : since(rule -> basis.isOf(rule.basis())).filter(day::isBefore);
    }

    private Optional<LocalDate> since(Predicate<KindRule> rules) {
        return all.periods().stream()
                .filter(period ->
                        ruled(Stream.of(period.value())).map(Ruled::rule).anyMatch(rules))
                .map(Period::from)
                .min(Comparator.naturalOrder());
    }

    /** The rules under the articles that a component states: of instruments that were in force, or of the law of the day. */
    private Stream<Ruled> stated(Component component) {
        var basis = StatedBasis.of(component);
        var begun = all.periods().stream().filter(period -> !day.isBefore(period.from()));
        return Stream.concat(
                        ruled(begun.map(Period::value))
                                .filter(one -> basis.isNamedOf(one.rule().basis())),
                        ruled(policy().stream())
                                .filter(one -> basis.isOf(one.rule().basis())))
                .distinct();
    }

    private List<KindRule> ofArticle(BigInteger number) {
        return ruled(policy().stream())
                .map(Ruled::rule)
                .filter(rule -> StatedArticle.in(rule.basis().article())
                        .anyMatch(article -> article.number().equals(number)))
                .toList();
    }

    private static Stream<Ruled> ruled(Stream<PenaltyPolicy> policies) {
        return policies.flatMap(law -> law.rules().entrySet().stream())
                .map(entry -> new Ruled(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Ruled::kind));
    }

    private ViolationKind applied(PenaltyPolicy law, Component component, ViolationKind kind) {
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
