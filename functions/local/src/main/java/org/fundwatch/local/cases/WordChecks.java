package org.fundwatch.local.cases;

import static org.fundwatch.local.cases.Said.NUMBER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;

/** Multiples, sums and points that a record's remarks repeat, held to its fields; the words are read in both languages. */
record WordChecks(PublishedCase published, HandlingRules.Points points) {
    private static final Pattern DERIVED = Pattern.compile("multiple derived \\(" + NUMBER + "\\)");
    private static final Pattern ONLY = Pattern.compile("(?:only as|only) " + NUMBER + "x\\b");
    private static final String RANGE = "[~～\\-—–至到]";
    /** A number of times, unless it is an end of a range or of the law's. */
    private static final Pattern TIMES = Pattern.compile("(?<![\\d.十百]|" + RANGE
            + "|[上下]限为?|最[高低]|[超不]过|[低高]于)([一两二三四五六七]|" + NUMBER + ")倍(?!以[上下内]|" + RANGE + ")");

    private static final Pattern CLAUSE = Pattern.compile("[;；。,，]");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "% damages");
    private static final Pattern ABOUT_PRODUCT = Pattern.compile(NUMBER + "万余 x " + NUMBER + " = " + NUMBER + "万余");
    private static final Pattern SUM = Pattern.compile(NUMBER + " = recovered " + NUMBER + " \\+ disallowed " + NUMBER);
    private static final Pattern COST = Pattern.compile("cost " + NUMBER + "万?, (?:of which fund|fund loss) " + NUMBER);
    private static final Pattern REIMBURSED = Pattern.compile("reimbursed " + NUMBER + ", of which " + NUMBER);
    private static final Pattern EQUAL = Pattern.compile("equal to the loss");
    private static final Pattern ORDER = Pattern.compile("(\\d{1,2}) then (\\d{1,2})\\b");
    private static final Pattern REACHED = Pattern.compile("reached '?(\\d{1,2})\\b");
    private static final Pattern BAR = Pattern.compile("(\\d)-year bar, not (\\d)");
    private static final String NUMERALS = "零一二三四五六七";
    private static final int WAN_PLACES = 4;
    private static final int PERCENT_PLACES = 2;

    List<Check> all() {
        var checks = new ArrayList<Check>();
        multiples(checks);
        sums(checks);
        if (!published.handling().points().isEmpty()) {
            given(checks);
        }
        return checks;
    }

    private void multiples(List<Check> checks) {
        Stream.of(DERIVED, ONLY).flatMap(this::noted).forEach(said -> checks.add(multiple(said, said.number(1))));
        CLAUSE.splitAsStream(published.remarks().notes())
                .filter(clause -> !clause.contains("违约金"))
                .flatMap(clause -> Said.in(clause, TIMES))
                .forEach(said -> checks.add(multiple(said, times(said))));
        noted(EQUAL).forEach(said -> checks.add(multiple(said, BigDecimal.ONE)));
        noted(SHARE)
                .forEach(said -> checks.add(said.agrees(isDamages(said.number(1).movePointLeft(PERCENT_PLACES)))));
    }

    private void sums(List<Check> checks) {
        noted(ABOUT_PRODUCT).forEach(said -> checks.addAll(product(said)));
        noted(SUM)
                .forEach(said -> checks.add(
                        said.agrees(said.number(2).add(said.number(3)).compareTo(said.number(1)) == 0)));
        Stream.of(COST, REIMBURSED)
                .flatMap(part ->
                        Stream.concat(noted(part), Said.in(published.remarks().other(), part)))
                .forEach(said -> checks.add(said.agrees(said.number(2).compareTo(said.number(1)) <= 0)));
    }

    private void given(List<Check> checks) {
        noted(ORDER)
                .forEach(said -> checks.add(
                        said.agrees(published.handling().points().equals(List.of(said.number(1), said.number(2))))));
        noted(REACHED).forEach(said -> checks.add(said.agrees(isNumber(said, 1, points.terminatedFrom()))));
        noted(BAR)
                .forEach(said -> checks.add(
                        said.agrees(isNumber(said, 1, points.accumulated()) && isNumber(said, 2, points.atOnce()))));
    }

    /** A part has the multiple that the words name, as far as any part has one; which part they speak of is not said. */
    private Check multiple(Said said, BigDecimal named) {
        var multiples = published.components().stream()
                .flatMap(part -> part.multiple().stream())
                .toList();
        return said.agrees(multiples.isEmpty()
                || multiples.stream().anyMatch(one -> one.value().compareTo(named) == 0));
    }

    private boolean isDamages(BigDecimal multiple) {
        return Said.isMultiple(published.damagesMultiple(), multiple);
    }

    private List<Check> product(Said said) {
        var made = said.number(1).multiply(said.number(2));
        var near = made.subtract(said.number(3))
                        .abs()
                        .compareTo(BigDecimal.ONE.movePointLeft(said.number(3).scale()))
                <= 0;
        return List.of(
                said.agrees(near),
                said.agrees(isWan(published.refund(), said.number(1))),
                said.agrees(isDamages(said.number(2))),
                said.agrees(isWan(published.damages(), said.number(3))));
    }

    private Stream<Said> noted(Pattern pattern) {
        return Said.in(published.remarks().notes(), pattern);
    }

    private static boolean isNumber(Said said, int group, int number) {
        return Integer.parseInt(said.text(group)) == number;
    }

    private static boolean isWan(Optional<Money> field, BigDecimal wan) {
        return field.map(money -> new BigDecimal(money.toString()))
                .filter(yuan -> yuan.compareTo(wan.movePointRight(WAN_PLACES)) != 0)
                .isEmpty();
    }

    private static BigDecimal times(Said said) {
        return said.has(2)
                ? said.number(2)
                : BigDecimal.valueOf(said.text(1).equals("两") ? 2 : NUMERALS.indexOf(said.text(1)));
    }
}
