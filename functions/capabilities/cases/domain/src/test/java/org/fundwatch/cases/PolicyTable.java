package org.fundwatch.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fundwatch.kernel.Money;

/** Policies as lines of text, so that a test can hold every number of them to what a lawyer reads. */
final class PolicyTable {
    private PolicyTable() {}

    static List<String> of(PenaltyPolicy policy) {
        return policy.rules().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> line(rule.getKey(), rule.getValue()))
                .toList();
    }

    static List<String> of(Benchmark table) {
        return table.bands().stream().map(PolicyTable::line).toList();
    }

    private static String line(ViolationKind kind, KindRule rule) {
        var beside = rule.consequences();
        return String.join(
                " | ",
                kind.name(),
                rule.basis().article(),
                beside.addressee().name(),
                fine(rule),
                beside.suspension().map(PolicyTable::suspension).orElse("-"),
                beside.barYears().map(years -> years + " years").orElse("-"));
    }

    private static String fine(KindRule rule) {
        return switch (rule.fine()) {
            case FineRule.NoFine _ -> "no fine";
            case FineRule.Multiples range -> range.base() + " x " + range.min() + ".." + range.max() + when(rule);
            case FineRule.Fixed range -> range.min() + ".." + range.max() + when(rule);
        };
    }

    private static String when(KindRule rule) {
        var condition = rule.condition() == Precondition.NONE ? "" : " if " + rule.condition();
        return condition + (rule.mandatory() == Mandatory.YES ? "" : ", mandatory " + rule.mandatory());
    }

    private static String suspension(Suspension suspension) {
        return suspension.of() + " " + suspension.minMonths() + ".." + suspension.maxMonths() + " months";
    }

    private static String line(Band band) {
        return String.join(
                " | ",
                band.tier(),
                amount(band.min()) + ".." + amount(band.max()),
                band.minMultiple() + ".." + band.maxMultiple(),
                names(band.needs()) + " / " + names(band.needsNot()),
                band.unless().orElse("-"));
    }

    private static String amount(Optional<Money> amount) {
        return amount.map(Money::toString).orElse("");
    }

    private static String names(Set<Circumstance> needs) {
        return needs.stream()
                .sorted(Comparator.naturalOrder())
                .map(Circumstance::name)
                .collect(Collectors.joining("+"));
    }
}
