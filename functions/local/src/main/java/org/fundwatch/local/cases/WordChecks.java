package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** Multiples, sums and points that a record's remarks repeat, held to its fields; the words are read in both languages. */
record WordChecks(PublishedCase published, HandlingRules.Points points) {
    private static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,6})?)";
    private static final Pattern DERIVED = Pattern.compile("multiple derived \\(" + NUMBER + "\\)");
    private static final Pattern ONLY = Pattern.compile("(?:only as|only) " + NUMBER + "x\\b");
    private static final Pattern TIMES = Pattern.compile("([一两二三四五六七]|" + NUMBER + ")倍");
    private static final Pattern SHARE = Pattern.compile(NUMBER + "% damages");
    private static final Pattern ABOUT_PRODUCT = Pattern.compile(NUMBER + "万余 x " + NUMBER + " = " + NUMBER + "万余");
    private static final Pattern SUM = Pattern.compile(NUMBER + " = recovered " + NUMBER + " \\+ disallowed " + NUMBER);
    private static final Pattern RETURNED = Pattern.compile(NUMBER + "万 returned");
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
        var notes = published.remarks().notes();
        var checks = new ArrayList<Check>();
        each(DERIVED, notes, found -> checks.add(multiple(found, number(found, 1))));
        each(ONLY, notes, found -> checks.add(multiple(found, number(found, 1))));
        each(TIMES, notes, found -> checks.add(multiple(found, times(found))));
        each(SHARE, notes, found -> checks.add(damages(found, number(found, 1).movePointLeft(PERCENT_PLACES))));
        each(ABOUT_PRODUCT, notes, found -> checks.addAll(product(found)));
        each(
                SUM,
                notes,
                found -> checks.add(
                        agree(found, number(found, 2).add(number(found, 3)).compareTo(number(found, 1)) == 0)));
        each(RETURNED, notes, found -> checks.add(agree(found, isWan(published.refund(), number(found, 1)))));
        Stream.of(COST, REIMBURSED)
                .forEach(part -> Stream.of(notes, published.remarks().other())
                        .forEach(text -> each(
                                part,
                                text,
                                found ->
                                        checks.add(agree(found, number(found, 2).compareTo(number(found, 1)) <= 0)))));
        each(EQUAL, notes, found -> checks.add(multiple(found, BigDecimal.ONE)));
        given(notes, checks);
        return checks;
    }

    private void given(String notes, List<Check> checks) {
        var said = published.handling().points();
        each(
                ORDER,
                notes,
                found -> checks.add(agree(
                        found,
                        said.isEmpty()
                                || said.equals(
                                        List.of(new BigDecimal(found.group(1)), new BigDecimal(found.group(2)))))));
        each(
                REACHED,
                notes,
                found -> checks.add(
                        agree(found, said.isEmpty() || Integer.parseInt(found.group(1)) == points.terminatedFrom())));
        each(
                BAR,
                notes,
                found -> checks.add(agree(
                        found,
                        said.isEmpty()
                                || (Integer.parseInt(found.group(1)) == points.accumulated()
                                        && Integer.parseInt(found.group(2)) == points.atOnce()))));
    }

    /** Every part has the multiple that the words name, as far as it has one. */
    private Check multiple(MatchResult found, BigDecimal said) {
        return agree(
                found,
                published.components().stream()
                        .flatMap(part -> part.multiple().stream())
                        .allMatch(one -> one.value().compareTo(said) == 0));
    }

    private Check damages(MatchResult found, BigDecimal said) {
        return agree(found, isMultiple(said));
    }

    private boolean isMultiple(BigDecimal said) {
        return published
                .damagesMultiple()
                .map(Multiple::value)
                .filter(one -> one.compareTo(said) != 0)
                .isEmpty();
    }

    private List<Check> product(MatchResult found) {
        var made = number(found, 1).multiply(number(found, 2));
        var near = made.subtract(number(found, 3))
                        .abs()
                        .compareTo(BigDecimal.ONE.movePointLeft(number(found, 3).scale()))
                <= 0;
        return List.of(
                agree(found, near),
                agree(found, isWan(published.refund(), number(found, 1))),
                agree(found, isMultiple(number(found, 2))),
                agree(found, isWan(published.damages(), number(found, 3))));
    }

    private static boolean isWan(Optional<Money> field, BigDecimal wan) {
        return field.map(money -> new BigDecimal(money.toString()))
                .filter(yuan -> yuan.compareTo(wan.movePointRight(WAN_PLACES)) != 0)
                .isEmpty();
    }

    private static BigDecimal times(MatchResult found) {
        return found.group(2) == null
                ? BigDecimal.valueOf(found.group(1).equals("两") ? 2 : NUMERALS.indexOf(found.group(1)))
                : number(found, 2);
    }

    private static void each(Pattern pattern, String text, Consumer<MatchResult> use) {
        pattern.matcher(text).results().forEach(use);
    }

    private static Check agree(MatchResult found, boolean agrees) {
        return Check.agree(agrees, "the record's words '" + found.group() + "' and its fields");
    }

    private static BigDecimal number(MatchResult found, int group) {
        return new BigDecimal(found.group(group));
    }
}
