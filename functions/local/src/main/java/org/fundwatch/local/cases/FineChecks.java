package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fundwatch.cases.Addressee;
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
            checks.add(sum(component));
            if (component.measure() == Measure.FINE && !published.profile().otherRegulator()) {
                checks.addAll(bounds(component));
            }
        }
        return checks;
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
            return printed.map(sum -> divided(component, sum)).orElseGet(() -> lacks(component, "multiple"));
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

    /** Without a printed multiple: some multiple of the law's range has to give the printed fine. */
    private Check divided(Component component, Money sum) {
        var amount = figure("amount", component.amount().orElseThrow());
        var range = statute.rule(component).flatMap(Statute::multiples);
        if (component.measure() != Measure.FINE
                || range.isEmpty()
                || published.profile().otherRegulator()) {
            return lacks(component, "multiple");
        }
        var lawful = amount.canBe(range.get().min(), range.get().max(), figure("fine", sum));
        return lawful || person(component)
                ? lacks(component, "multiple")
                : Check.wrong("%s: %s is no lawful multiple (%s to %s) of %s"
                        .formatted(
                                label(component),
                                sum,
                                range.get().min(),
                                range.get().max(),
                                amount.value()));
    }

    private Check fixedSum(Component component, Money sum) {
        var range = fixed(component).orElseThrow();
        var line = "%s: %s in %s to %s".formatted(label(component), sum, range.min(), range.max());
        return range.allows(sum) ? Check.equal(line) : Check.wrong(line + " does not lie");
    }

    private List<Check> bounds(Component component) {
        var rule = statute.rule(component);
        if (rule.isEmpty()) {
            return List.of(ofNoKind(component));
        }
        return component
                .multiple()
                .map(multiple -> bounds(component, rule.get(), multiple))
                .orElseGet(List::of);
    }

    /** A kind without a rule has no range of its own; what is above every range of the law is lawful nowhere. */
    private Check ofNoKind(Component component) {
        var line = component.name() + ": range undetermined, " + statute.name() + " has no rule for "
                + (component.kind().isEmpty() ? "a kind that is not said" : component.kind());
        var above = statute.most().flatMap(most -> component.multiple().filter(one -> one.compareTo(most) > 0));
        return above.map(multiple -> Check.wrong(line + ", and " + multiple + " times is above all its ranges"))
                .orElseGet(() -> Check.noted(line));
    }

    private List<Check> bounds(Component component, KindRule rule, Multiple multiple) {
        return switch (rule.fine()) {
            case FineRule.Multiples range -> List.of(inRange(component, rule, range, multiple));
            case FineRule.Fixed _ ->
                List.of(Check.wrong(
                        component.name() + ": a multiple, where " + rule.basis().article() + " sets a fixed range"));
            case FineRule.NoFine _ -> multiple.value().signum() == 0 ? List.of() : List.of(unprovided(component, rule));
        };
    }

    /** A person is fined for fraud only, and a record may leave out that there was fraud. */
    private Check unprovided(Component component, KindRule rule) {
        var line = component.name() + ": " + rule.basis().article() + " sets no fine";
        return person(component)
                ? Check.noted("FLAG " + line + "; a purpose of fraud would, and the record does not say it")
                : Check.wrong(line);
    }

    private Check inRange(Component component, KindRule rule, FineRule.Multiples range, Multiple multiple) {
        var line = "%s: %s times, %s %s allows %s to %s"
                .formatted(
                        component.name(), multiple, rule.policy(), rule.basis().article(), range.min(), range.max());
        if (range.allows(multiple)) {
            return Check.noted(line);
        }
        var personBelow = person(component) && multiple.compareTo(range.min()) < 0;
        return personBelow
                ? Check.noted("FLAG " + line + ": below the minimum, as seen for persons")
                : Check.wrong(line);
    }

    private Optional<FineRule.Fixed> fixed(Component component) {
        if (component.measure() != Measure.FINE
                || component.multiple().isPresent()
                || published.profile().otherRegulator()) {
            return Optional.empty();
        }
        return statute.rule(component)
                .map(KindRule::fine)
                .filter(FineRule.Fixed.class::isInstance)
                .map(FineRule.Fixed.class::cast);
    }

    private boolean person(Component component) {
        return published.profile().person()
                || statute.rule(component)
                        .filter(rule -> rule.consequences().addressee() == Addressee.PERSON)
                        .isPresent();
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
