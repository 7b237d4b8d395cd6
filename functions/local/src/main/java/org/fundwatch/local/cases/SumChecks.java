package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.KindRule;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.cases.Component.Measure;

/** The record's totals held to its components: the fine to the fines, the refund to the amounts. */
record SumChecks(PublishedCase published, Recomputed recomputed, Statute statute) {
    private static final Set<String> AUTHORITY = Set.of("ADMIN", "MIXED");
    private static final String MORE = "(?:includ|besides|包括|包含|其中|另)";
    private static final String REFUND = "(?:refund|recover|return|追回|退回|收回)";
    private static final Pattern MORE_IN_IT =
            Pattern.compile(MORE + "[^;；。,，]*" + REFUND + "|" + REFUND + "[^;；。,，]*" + MORE, Pattern.CASE_INSENSITIVE);

    List<Check> all() {
        var checks = new ArrayList<Check>();
        published.totalFine().ifPresent(total -> checks.addAll(fine(total)));
        published.refund().ifPresent(refund -> checks.addAll(refund(refund)));
        return checks;
    }

    private List<Check> fine(Money total) {
        var fines = published.components(Measure.FINE);
        var printed = sum(fines, Component::published);
        if (fines.isEmpty()) {
            return whole(total);
        }
        if (printed.size() == fines.size()) {
            return List.of(total("total fine", "total", total, "fine", printed));
        }
        var parts = new ComputedParts(published, recomputed, fines);
        return fines.size() > 1 && parts.areComputable()
                ? List.of(settled(parts.against("total fine", "total", total), fines))
                : inLaw(total, fines);
    }

    /** A fine without parts is held to the rule of the kind of the whole. */
    private List<Check> whole(Money total) {
        var checks = new ArrayList<>(List.of(Check.missing("parts of the total fine")));
        if (AUTHORITY.contains(published.profile().route())) {
            var whole = Component.whole(published.profile().kind(), total);
            checks.addAll(new FineBounds(published, statute, whole).ofSum(total));
        }
        return checks;
    }

    /** A total of which some part can neither be read nor computed lies between what law allows of all; a lone part is held to its own rule. */
    private List<Check> inLaw(Money total, List<Component> fines) {
        return fines.size() > 1 ? List.of(new LawfulTotal(published, statute, fines).check(total)) : List.of();
    }

    private Check settled(Check check, List<Component> fines) {
        return published.profile().otherRegulator() ? check : statute.settled(check, fines);
    }

    private List<Check> refund(Money refund) {
        var amounts = sum(published.components(), Component::amount);
        if (amounts.isEmpty()) {
            return List.of();
        }
        if (published.components().stream().anyMatch(this::isWithoutItsAmount)) {
            return List.of(Check.agree(
                    atLeast(refund, amounts), "refund: %s, printed amounts %s".formatted(refund, added(amounts))));
        }
        var whole = total("refund", "refund", refund, "amount", amounts);
        return whole.word() == Word.UNEXPLAINED ? List.of(otherwise(refund, amounts, whole)) : List.of(whole);
    }

    /** What is fined whatever was lost needs no amount. */
    private boolean isWithoutItsAmount(Component part) {
        var rules = part.measure() == Measure.FINE ? statute.rules(part) : List.<KindRule>of();
        var isFixed = !rules.isEmpty() && rules.stream().allMatch(rule -> rule.fine() instanceof FineRule.Fixed);
        return part.amount().isEmpty() && !isFixed;
    }

    /** The same amounts may carry a fine and damages; and a record may say that the refund holds more. */
    private Check otherwise(Money refund, List<Money> amounts, Check whole) {
        var groups = List.of(
                sum(published.components(Measure.FINE), Component::amount),
                sum(published.components(Measure.LIQUIDATED_DAMAGES), Component::amount));
        for (var group : groups) {
            if (!group.isEmpty()
                    && total("refund", "refund", refund, "amount", group).word() == Word.NOTED) {
                return total("refund", "refund", refund, "amount", group);
            }
        }
        return MORE_IN_IT.matcher(published.remarks().notes()).find() && atLeast(refund, amounts)
                ? Check.noted(
                        "refund: %s, amounts %s; the record says that it holds more".formatted(refund, added(amounts)))
                : whole;
    }

    private Check total(String what, String totalField, Money total, String field, List<Money> parts) {
        return new Whole(published.printing(), totalField, total).against(what, field, parts);
    }

    private static boolean atLeast(Money whole, List<Money> parts) {
        return Whole.yuan(whole).compareTo(added(parts)) >= 0;
    }

    private static BigDecimal added(List<Money> parts) {
        return Whole.added(parts);
    }

    private static List<Money> sum(List<Component> components, Function<Component, Optional<Money>> of) {
        return components.stream()
                .flatMap(component -> of.apply(component).stream())
                .toList();
    }
}
