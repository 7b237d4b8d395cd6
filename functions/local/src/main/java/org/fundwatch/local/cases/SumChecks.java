package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.cases.Component.Measure;

/** The record's totals held to its components: the fine to the fines, the refund to the amounts. */
record SumChecks(PublishedCase published, Recomputed recomputed, Statute statute) {
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
            return List.of(Check.missing("parts of the total fine"));
        }
        if (printed.size() == fines.size()) {
            return List.of(total("total fine", "total", total, "fine", printed));
        }
        return fines.size() > 1 && fines.stream().allMatch(SumChecks::computable)
                ? List.of(settled(computed(total, fines)))
                : List.of(Check.agree(
                        atLeast(total, printed), "total fine: %s, printed parts %s".formatted(total, added(printed))));
    }

    /** A total whose parts were not all printed: those that were not are computed, and may be apart by rounding. */
    private Check computed(Money total, List<Component> fines) {
        var sum = added(fines.stream().map(this::printedOrComputed).toList());
        var allowed = published
                .printing()
                .figure("total", total)
                .hides(fines.stream().map(this::hidden).reduce(BigDecimal.ZERO, BigDecimal::add));
        var apart = Whole.fenBetween(Whole.yuan(total), sum);
        var line = "total fine: printed %s, its parts come to %s".formatted(total, sum);
        if (apart.signum() == 0) {
            return Check.equal(line);
        }
        return apart.compareTo(allowed) <= 0 ? Check.explained(line + ", rounding in print") : Check.wrong(line);
    }

    private Check settled(Check check) {
        return published.profile().otherRegulator() ? check : statute.settled(check);
    }

    private static boolean computable(Component one) {
        return one.published().isPresent()
                || (one.amount().isPresent() && one.multiple().isPresent());
    }

    private Money printedOrComputed(Component one) {
        return one.published().orElseGet(() -> recomputed.of(one, one.multiple().orElseThrow()));
    }

    /** What print may hide of a part: of its fine, or of its amount as many times over. */
    private BigDecimal hidden(Component one) {
        var slack = figure(one).hidden();
        return one.published().isPresent()
                ? slack
                : slack.multiply(one.multiple().orElseThrow().value());
    }

    private Figure figure(Component one) {
        return one.published()
                .map(fine -> published.printing().figure("fine", fine))
                .orElseGet(
                        () -> published.printing().figure("amount", one.amount().orElseThrow()));
    }

    private List<Check> refund(Money refund) {
        var amounts = sum(published.components(), Component::amount);
        if (amounts.isEmpty()) {
            return List.of();
        }
        if (amounts.size() < published.components().size()) {
            return List.of(Check.agree(
                    atLeast(refund, amounts), "refund: %s, printed amounts %s".formatted(refund, added(amounts))));
        }
        var whole = total("refund", "refund", refund, "amount", amounts);
        return whole.word() == Word.UNEXPLAINED ? List.of(otherwise(refund, amounts, whole)) : List.of(whole);
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
