package org.fundwatch.local.cases;

import static org.fundwatch.local.cases.Said.NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.FundLoss;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** Figures that a record also gives in words, held to its fields; words in 万元 and in yuan both count. */
record TextChecks(PublishedCase published) {
    private static final Pattern PRODUCT =
            Pattern.compile("(?<![\\d.])" + NUMBER + " x " + NUMBER + " = " + NUMBER + ", published " + NUMBER);
    private static final Pattern LOSS = Pattern.compile("fund loss " + NUMBER);
    private static final Pattern SHARES = Pattern.compile("violating ([\\d./]+) -> fund loss at ratio " + NUMBER);
    private static final Pattern SUM_INSIDE = Pattern.compile("\\(" + NUMBER + "\\+" + NUMBER + "\\)");
    private static final Pattern SUM_AROUND = Pattern.compile("\\(" + NUMBER + "\\)\\+[^()]*\\(" + NUMBER + "\\)");
    private static final Pattern RECOVERED = Pattern.compile("recovered " + NUMBER + " \\+ disallowed " + NUMBER);
    private static final Pattern OF_WHICH =
            Pattern.compile("of which fund " + NUMBER + "|of which " + NUMBER + " was the third");
    private static final Pattern CONFISCATED = Pattern.compile("confiscated " + NUMBER + "; total " + NUMBER);
    private static final Pattern RETURNED = Pattern.compile(NUMBER + "(?: ?万(?:元)?| yuan)? returned");
    private static final Pattern DIVIDED = Pattern.compile("damages/" + NUMBER + " = " + NUMBER);

    List<Check> all() {
        var remarks = published.remarks();
        var checks = new ArrayList<Check>();
        if (published.components().size() == 1) {
            checks.addAll(ofOne(published.components().getFirst()));
        }
        noted(SHARES).forEach(said -> checks.addAll(shares(said)));
        noted(RECOVERED).forEach(said -> checks.add(refund(said, said.number(1).add(said.number(2)))));
        Stream.concat(noted(OF_WHICH), Said.in(remarks.other(), OF_WHICH))
                .forEach(said -> checks.add(refund(said, said.number(said.has(1) ? 1 : 2))));
        Said.in(remarks.other(), CONFISCATED)
                .forEach(said -> checks.add(
                        said.isSum(published.totalFine(), said.number(2).subtract(said.number(1)))));
        noted(RETURNED).forEach(said -> checks.add(refund(said, said.number(1))));
        noted(DIVIDED).forEach(said -> checks.add(divided(said)));
        return checks;
    }

    private List<Check> ofOne(Component component) {
        var checks = new ArrayList<Check>();
        noted(PRODUCT).forEach(said -> {
            checks.add(said.agrees(Said.isMultiple(component.multiple(), said.number(1))));
            checks.add(said.agrees(said.number(1).multiply(said.number(2)).compareTo(said.number(3)) == 0));
            checks.add(said.isSum(component.amount(), said.number(2)));
            checks.add(said.isSum(component.published(), said.number(4)));
        });
        noted(LOSS).forEach(said -> checks.add(said.isSum(component.amount(), said.number(1))));
        Stream.of(SUM_INSIDE, SUM_AROUND)
                .flatMap(sum -> Said.in(published.remarks().violation(), sum))
                .forEach(said ->
                        checks.add(said.isSum(component.amount(), said.number(1).add(said.number(2)))));
        return checks;
    }

    private List<Check> shares(Said said) {
        var costs = said.text(1).split("/", -1);
        var components = published.components();
        if (costs.length != components.size()) {
            return List.of();
        }
        var checks = new ArrayList<Check>();
        for (var i = 0; i < costs.length; i++) {
            var loss = loss(costs[i], said.text(2));
            checks.add(said.agrees(
                    loss.isPresent() && loss.equals(components.get(i).amount())));
        }
        return checks;
    }

    /** A cost times the reimbursed share; nothing where the words are no cost or no share. */
    private static Optional<Money> loss(String cost, String share) {
        try {
            return Optional.of(new FundLoss(Money.yuan(cost), Ratio.of(share)).amount());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Check refund(Said said, BigDecimal sum) {
        return said.isSum(published.refund(), sum);
    }

    /** Damages divided by their multiple, as the record divides them. */
    private Check divided(Said said) {
        var multiple = said.number(1);
        var base = said.number(2);
        if (multiple.signum() == 0) {
            return said.agrees(false);
        }
        var made = published
                .damages()
                .map(damages ->
                        new BigDecimal(damages.toString()).divide(multiple, base.scale(), RoundingMode.HALF_UP));
        return said.agrees(Said.isMultiple(published.damagesMultiple(), multiple)
                && made.filter(one -> one.compareTo(base) != 0).isEmpty());
    }

    private Stream<Said> noted(Pattern pattern) {
        return Said.in(published.remarks().notes(), pattern);
    }
}
