package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.cases.Component.Measure;

/** The record's own arithmetic held to its figures, part by part. */
record ArithmeticChecks(PublishedCase published) {
    private static final BigDecimal FEN = new BigDecimal("0.01");

    List<Check> all() {
        var parts = published.components().stream().filter(this::isWhole).toList();
        var stated = published.arithmetic();
        if (stated.isEmpty()) {
            return List.of();
        }
        if (parts.size() != stated.size()) {
            return List.of(Check.missing("which part each line of its arithmetic is of"));
        }
        var checks = new ArrayList<Check>();
        for (var i = 0; i < parts.size(); i++) {
            checks.addAll(held(parts.get(i), stated.get(i)));
        }
        return checks;
    }

    private boolean isWhole(Component part) {
        return part.amount().isPresent()
                && published.multiple(part).isPresent()
                && part.published().isPresent();
    }

    private List<Check> held(Component part, StatedArithmetic stated) {
        var exact = times(part.amount().orElseThrow(), published.multiple(part).orElseThrow());
        var difference = yuan(part.published().orElseThrow()).subtract(exact);
        var checks = new ArrayList<Check>();
        stated.expected().ifPresent(expected -> checks.add(agree(part, "expects", expected, exact)));
        stated.difference().ifPresent(apart -> checks.add(agree(part, "is apart by", apart, difference)));
        stated.withinRounding()
                .ifPresent(within -> checks.add(Check.agree(
                        within == isWithinRounding(part, difference),
                        part.name() + ": " + (within ? "within" : "beyond") + " rounding in print, as it says")));
        return checks;
    }

    private static Check agree(Component part, String what, BigDecimal stated, BigDecimal computed) {
        return Check.agree(
                stated.subtract(computed).abs().compareTo(FEN) < 0,
                "%s: its arithmetic %s %s, its figures make %s".formatted(part.name(), what, stated, computed));
    }

    private boolean isWithinRounding(Component part, BigDecimal difference) {
        var field = part.measure() == Measure.LIQUIDATED_DAMAGES ? "damages" : "fine";
        var amount = published.printing().figure("amount", part.amount().orElseThrow());
        var printed = published.printing().figure(field, part.published().orElseThrow());
        var multiple = published.multiple(part).map(Multiple::value).orElseThrow();
        var hidden = amount.hidden().multiply(multiple).max(printed.hidden()).movePointLeft(2);
        return difference.abs().compareTo(hidden.max(FEN)) <= 0;
    }

    private static BigDecimal times(Money amount, Multiple multiple) {
        return yuan(amount).multiply(multiple.value());
    }

    private static BigDecimal yuan(Money money) {
        return new BigDecimal(money.toString());
    }
}
