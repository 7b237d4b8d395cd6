package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.FundLoss;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** Figures that a record also gives in words, held to its fields; words in 万元 and in yuan both count. */
record TextChecks(PublishedCase published) {
    private static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,6})?)";
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
    private static final Pattern ONLY_MULTIPLE = Pattern.compile("stated only as " + NUMBER + "x");
    private static final Pattern DIVIDED = Pattern.compile("damages/" + NUMBER + " = " + NUMBER);
    private static final int FEN_PLACES = 2;
    private static final int WAN_PLACES = 6;

    List<Check> all() {
        var remarks = published.remarks();
        var checks = new ArrayList<Check>();
        if (published.components().size() == 1) {
            checks.addAll(ofOne(published.components().getFirst()));
        }
        each(SHARES, remarks.notes()).forEach(found -> checks.addAll(shares(found)));
        each(RECOVERED, remarks.notes())
                .forEach(found -> checks.add(refund(found, number(found, 1).add(number(found, 2)))));
        Stream.concat(each(OF_WHICH, remarks.notes()), each(OF_WHICH, remarks.other()))
                .forEach(found -> checks.add(refund(found, number(found, found.group(1) == null ? 2 : 1))));
        each(CONFISCATED, remarks.other())
                .forEach(found -> checks.add(
                        says(found, published.totalFine(), number(found, 2).subtract(number(found, 1)))));
        each(RETURNED, remarks.notes()).forEach(found -> checks.add(refund(found, number(found, 1))));
        each(DIVIDED, remarks.notes()).forEach(found -> checks.add(divided(found)));
        return checks;
    }

    private List<Check> ofOne(Component component) {
        var remarks = published.remarks();
        var checks = new ArrayList<Check>();
        each(PRODUCT, remarks.notes()).forEach(found -> {
            checks.add(agree(found, multiple(component, found, 1)));
            checks.add(agree(found, number(found, 1).multiply(number(found, 2)).compareTo(number(found, 3)) == 0));
            checks.add(says(found, component.amount(), number(found, 2)));
            checks.add(says(found, component.published(), number(found, 4)));
        });
        each(ONLY_MULTIPLE, remarks.notes()).forEach(found -> checks.add(agree(found, multiple(component, found, 1))));
        each(LOSS, remarks.notes()).forEach(found -> checks.add(says(found, component.amount(), number(found, 1))));
        Stream.concat(each(SUM_INSIDE, remarks.violation()), each(SUM_AROUND, remarks.violation()))
                .forEach(found -> checks.add(
                        says(found, component.amount(), number(found, 1).add(number(found, 2)))));
        return checks;
    }

    private static boolean multiple(Component component, MatchResult found, int group) {
        return component
                .multiple()
                .filter(one -> one.value().compareTo(number(found, group)) != 0)
                .isEmpty();
    }

    private List<Check> shares(MatchResult found) {
        var costs = found.group(1).split("/", -1);
        var components = published.components();
        if (costs.length != components.size()) {
            return List.of();
        }
        var checks = new ArrayList<Check>();
        for (var i = 0; i < costs.length; i++) {
            var loss = loss(costs[i], found.group(2));
            checks.add(agree(
                    found, loss.isPresent() && loss.equals(components.get(i).amount())));
        }
        return checks;
    }

    /** A cost times the reimbursed share; nothing where the words are no cost or no share. */
    private static Optional<Money> loss(String cost, String share) {
        try {
            return Optional.of(new FundLoss(Money.yuan(cost), Ratio.of(share)).amount(RoundingMode.DOWN));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Check refund(MatchResult found, BigDecimal said) {
        return says(found, published.refund(), said);
    }

    /** Damages divided by their multiple, as the record divides them. */
    private Check divided(MatchResult found) {
        var sameMultiple = published
                .damagesMultiple()
                .filter(one -> one.value().compareTo(number(found, 1)) != 0)
                .isEmpty();
        var base = published
                .damages()
                .map(damages -> new BigDecimal(damages.toString())
                        .divide(number(found, 1), number(found, 2).scale(), RoundingMode.HALF_UP));
        return agree(
                found,
                sameMultiple
                        && base.filter(one -> one.compareTo(number(found, 2)) != 0)
                                .isEmpty());
    }

    private static Check says(MatchResult found, Optional<Money> field, BigDecimal said) {
        return agree(found, field.filter(money -> !same(money, said)).isEmpty());
    }

    private static Check agree(MatchResult found, boolean agrees) {
        return Check.agree(agrees, "the record's words '" + found.group() + "' and its fields");
    }

    private static boolean same(Money money, BigDecimal said) {
        var fen = BigDecimal.valueOf(money.fen());
        return Stream.of(FEN_PLACES, WAN_PLACES)
                .anyMatch(places ->
                        said.movePointRight(places).subtract(fen).abs().compareTo(BigDecimal.ONE) < 0);
    }

    private static Stream<MatchResult> each(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static BigDecimal number(MatchResult found, int group) {
        return new BigDecimal(found.group(group));
    }
}
