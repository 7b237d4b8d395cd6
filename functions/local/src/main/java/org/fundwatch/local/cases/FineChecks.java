package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fundwatch.cases.FineRule;
import org.fundwatch.cases.KindRule;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.cases.Component.Measure;

/** Every component's fine or damages: recomputed by the real calculation, and its multiple held to the law of the day. */
record FineChecks(PublishedCase published, Statute statute, Recomputed recomputed) {

    List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var component : published.components()) {
            if (isOurs(component)) {
                checks.add(statute.settled(sum(component), List.of(component)));
                checks.addAll(bounds(component));
            } else {
                checks.add(ofOthers(component));
            }
        }
        return checks;
    }

    /** What is neither a fine nor damages has no rule that it could be equal by. */
    private Check ofOthers(Component component) {
        var sum = sum(component);
        return component.measure() == Measure.OTHER && sum.word() != Word.UNEXPLAINED
                ? Check.missing("measure of " + component.name())
                : sum;
    }

    /** A fine that the authority for medical insurance set. */
    private boolean isOurs(Component component) {
        return component.measure() == Measure.FINE && !published.profile().otherRegulator();
    }

    private List<Check> bounds(Component component) {
        var bounds = new FineBounds(published, statute, component);
        return component
                .multiple()
                .map(bounds::ofMultiple)
                .or(() -> published
                        .printed(component)
                        .filter(_ -> fixed(component).isEmpty())
                        .map(bounds::ofSum))
                .orElseGet(List::of);
    }

    private Check sum(Component component) {
        var printed = published.printed(component);
        var multiple = published.multiple(component);
        if (fixed(component).isPresent()) {
            return printed.map(sum -> fixedSum(component, sum)).orElseGet(() -> lacks(component, "fine"));
        }
        if (component.amount().isEmpty()) {
            return lacks(component, "amount");
        }
        if (multiple.isEmpty()) {
            return lacks(component, "multiple");
        }
        return printed.map(sum -> compared(component, multiple.get(), sum))
                .orElseGet(() -> onlyComputed(component, multiple.get()));
    }

    private Check compared(Component component, Multiple multiple, Money sum) {
        var amount = figure("amount", component.amount().orElseThrow());
        var field = component.measure() == Measure.LIQUIDATED_DAMAGES ? "damages" : "fine";
        var computed = recomputed.of(component, multiple);
        return new Comparison(label(component), amount, multiple, computed, figure(field, sum))
                .against(published.remarks().notes());
    }

    private Check onlyComputed(Component component, Multiple multiple) {
        return Check.missing("printed sum of %s (%s x %s would be %s)"
                .formatted(
                        component.name(),
                        component.amount().orElseThrow(),
                        multiple,
                        recomputed.of(component, multiple)));
    }

    private Check fixedSum(Component component, Money sum) {
        var range = fixed(component).orElseThrow();
        var line = "%s: %s in %s to %s".formatted(label(component), sum, range.min(), range.max());
        return range.allows(sum) ? Check.equal(line) : Check.wrong(line + " does not lie");
    }

    /** The fixed range that all its rules share. */
    private Optional<FineRule.Fixed> fixed(Component component) {
        if (!isOurs(component) || component.multiple().isPresent()) {
            return Optional.empty();
        }
        var fines =
                statute.rules(component).stream().map(KindRule::fine).distinct().toList();
        return fines.size() == 1 && fines.getFirst() instanceof FineRule.Fixed range
                ? Optional.of(range)
                : Optional.empty();
    }

    private Figure figure(String field, Money value) {
        return published.printing().figure(field, value);
    }

    private static String label(Component component) {
        return component.name() + " "
                + component.measure().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Check lacks(Component component, String fact) {
        return Check.missing(fact + " of " + component.name());
    }
}
