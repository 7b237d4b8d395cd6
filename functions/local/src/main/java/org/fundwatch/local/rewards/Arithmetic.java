package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sum that a clause writes out (算式), such as 3% of 100000 plus 2% of 50000 = 4000, read from left to right. */
final class Arithmetic {
    private final List<Figure> figures;
    private final Known known;
    private int next;

    private Arithmetic(List<Figure> figures, Known known, int from) {
        this.figures = figures;
        this.known = known;
        this.next = from;
    }

    /**
     * A sum that was read.
     *
     * @param values what it makes: one value, or one for each case value that it may mean
     * @param isAdded whether a plus or minus is written in it
     * @param said what the clause says that it makes
     * @param end the figure after it
     */
    record Sum(List<BigDecimal> values, boolean isAdded, Optional<Figure> said, int end) {

        boolean holds() {
            return said.stream().allMatch(figure -> values.stream().anyMatch(figure::prints));
        }
    }

    /** The sum that begins at a figure; none where it is a figure by itself. */
    static Optional<Sum> at(int from, List<Figure> figures, Known known) {
        return new Arithmetic(figures, known, from).sum();
    }

    private Optional<Sum> sum() {
        var from = next;
        var values = chain();
        if (values.isEmpty() || next - from < 2) {
            return Optional.empty();
        }
        var added = figures.subList(from + 1, next).stream()
                .anyMatch(figure -> Signs.ADDED.matcher(figure.between()).find());
        var says = next < figures.size()
                && is(Signs.EQUALS, next)
                && !figures.get(next).isPercent();
        return Optional.of(new Sum(
                values, added, says ? Optional.of(figures.get(next)) : Optional.empty(), says ? next + 1 : next));
    }

    /** Terms added and taken away. */
    private List<BigDecimal> chain() {
        var values = term();
        while (!values.isEmpty() && isNext(Signs.PLUS, Signs.MINUS, Signs.RAISED)) {
            var adds = !is(Signs.MINUS, next);
            var before = next;
            if (isShareOfAll()) {
                values = raised(values, figures.get(next++), adds);
                continue;
            }
            var more = term();
            if (more.isEmpty()) {
                next = before;
                return values;
            }
            values = combined(values, more, adds);
        }
        return !values.isEmpty() && isNext(Signs.ALL_MULTIPLIED) ? product(values, figures.get(next++)) : values;
    }

    /** Of a sum in brackets: a rate, or a multiple. */
    private boolean isFactor(Figure figure) {
        return figure.isPercent() ? is(Signs.TIMES, next) : Signs.isMultiplied(figure);
    }

    /** A percentage by itself, of all that stands before it. */
    private boolean isShareOfAll() {
        return figures.get(next).isPercent()
                && (is(Signs.RAISED, next)
                        || next + 1 == figures.size()
                        || !figures.get(next + 1).between().matches("(of|on|at|for what|×|x|的|为).*"));
    }

    private static List<BigDecimal> raised(List<BigDecimal> values, Figure share, boolean adds) {
        var factor = adds ? BigDecimal.ONE.add(share.value()) : BigDecimal.ONE.subtract(share.value());
        return values.stream().map(value -> value.multiply(factor)).toList();
    }

    /** A rate of an amount, an amount at a rate, or an amount; nothing where it is a rate by itself. */
    private List<BigDecimal> term() {
        var first = figures.get(next);
        var from = next;
        if (isOpened(first) && !first.isPercent()) {
            var group = group();
            if (next < figures.size() && isClosed() && isFactor(figures.get(next))) {
                return product(group, figures.get(next++));
            }
            next = from;
        }
        if (next + 1 < figures.size()
                && first.isPercent() != figures.get(next + 1).isPercent()) {
            var product = pair(first, figures.get(next + 1));
            if (next > from) {
                return product;
            }
        }
        if (first.isPercent()) {
            return List.of();
        }
        next++;
        return amount(first.value());
    }

    /** An amount, perhaps with what it is paid for, or taken several times. */
    private List<BigDecimal> amount(BigDecimal value) {
        if (isNext(Signs.PAID_FOR) && Derived.isPaidUpTo(figures.get(next).value(), value, known.bands())) {
            next++;
            return List.of(value);
        }
        return next < figures.size()
                        && Signs.isMultiplied(figures.get(next))
                        && !figures.get(next).isPercent()
                ? List.of(value.multiply(figures.get(next++).value()))
                : List.of(value);
    }

    private List<BigDecimal> pair(Figure first, Figure second) {
        if (is(Signs.TIMES, next + 1) && first.isPercent() && isOpened(second)) {
            next++;
            return product(group(), first);
        }
        if (is(Signs.TIMES, next + 1)) {
            next += 2;
            return List.of(first.value().multiply(second.value()));
        }
        if (first.isPercent() && is(Signs.ABOVE, next + 1)) {
            next += 2;
            return excess(first, second);
        }
        return List.of();
    }

    /** Plain amounts in brackets. */
    private List<BigDecimal> group() {
        var value = figures.get(next++).value();
        while (next < figures.size()
                && !isClosed()
                && isNext(Signs.PLUS, Signs.MINUS)
                && !figures.get(next).isPercent()) {
            var adds = is(Signs.PLUS, next);
            var more = figures.get(next++).value();
            value = adds ? value.add(more) : value.subtract(more);
        }
        return List.of(value);
    }

    /** The rate of what lies above an edge that the schemes have. */
    private List<BigDecimal> excess(Figure rate, Figure edge) {
        return known.sums().stream().noneMatch(sum -> sum.compareTo(edge.value()) == 0)
                ? List.of()
                : known.amounts().stream()
                        .map(amount -> amount.subtract(edge.value()))
                        .filter(part -> part.signum() > 0)
                        .map(part -> part.multiply(rate.value()))
                        .toList();
    }

    private static boolean isOpened(Figure figure) {
        return figure.between().matches(".*[(（]");
    }

    private boolean isClosed() {
        return figures.get(next).between().matches("[)）].*");
    }

    private static List<BigDecimal> combined(List<BigDecimal> some, List<BigDecimal> more, boolean adds) {
        var all = new ArrayList<BigDecimal>();
        some.forEach(one -> more.forEach(other -> all.add(adds ? one.add(other) : one.subtract(other))));
        return all;
    }

    private static List<BigDecimal> product(List<BigDecimal> values, Figure rate) {
        return values.stream().map(value -> value.multiply(rate.value())).toList();
    }

    private boolean isNext(Pattern... words) {
        return next < figures.size() && List.of(words).stream().anyMatch(word -> is(word, next));
    }

    private boolean is(Pattern words, int index) {
        return words.matcher(figures.get(index).between()).matches();
    }
}
