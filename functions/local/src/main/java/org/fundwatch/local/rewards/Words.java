package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the figures of a statement follow from the record and the schemes.
 *
 * @param regimes the years of the rules that it may rest on
 * @param ratesCount whether a rate of a scheme may stand for itself, or has to be the reward's share of an amount
 */
record Words(Known known, Regimes regimes, boolean ratesCount) {
    private static final Pattern SUPPOSED = Pattern.compile(".*(\\b(if|would|were|had|suppose\\w*)\\b|若|如果|假如|假设).*");
    private static final Pattern UP_TO = Pattern.compile(
            ".*(up to|within|no more than|not above|not over|below|under|until|\\bto|不超过|以下|以内|至|到)\\s*(the first)?");
    private static final Pattern FROM = Pattern.compile(".*(above|over|beyond|exceeding|from|超过|以上|起)\\s*");
    private static final Pattern FINE = Pattern.compile(".*(\\b(fined?|fines|penalt\\w+|damages)\\b|罚|违约金).*");

    private LoneSum lone() {
        return new LoneSum(known, regimes);
    }

    /** What the figures show; a figure that nothing bears out contradicts. */
    List<Finding> check(String statement) {
        return Statement.of(statement).clauses().stream()
                .flatMap(clause -> check(clause).stream())
                .toList();
    }

    List<Finding> check(Statement.Clause clause) {
        var findings = new ArrayList<Finding>();
        var figures = clause.figures();
        for (int i = 0; i < figures.size(); ) {
            var written = Arithmetic.at(i, figures, known).filter(sum -> isJudged(sum, clause));
            if (written.isPresent()) {
                findings.add(sum(written.get(), clause));
                i = written.get().end();
            } else {
                i = single(i, figures, clause, findings);
            }
        }
        return findings;
    }

    /** A sum without its result is one where it makes the reward, or where it is written out with a plus. */
    private boolean isJudged(Arithmetic.Sum sum, Statement.Clause clause) {
        return sum.said().isPresent()
                || (sum.isAdded() && !isSupposed(clause))
                || sum.values().stream().anyMatch(value -> value.compareTo(known.reward()) == 0);
    }

    private static boolean isSupposed(Statement.Clause clause) {
        return SUPPOSED.matcher(clause.words()).matches();
    }

    private Finding sum(Arithmetic.Sum sum, Statement.Clause clause) {
        var borneOut = isSupposed(clause)
                || sum.said()
                        .map(lone()::isBorneOut)
                        .orElseGet(() -> sum.values().stream().anyMatch(this::isBorneOut));
        var words = sum.said()
                .map(Figure::value)
                .or(() -> sum.values().stream().findFirst())
                .orElseThrow();
        return Finding.holds(sum.holds() && borneOut, "makes " + words.toPlainString());
    }

    /** Whether a sum whose result is not said makes the reward, an amount, a cap or floor, or what full bands pay. */
    private boolean isBorneOut(BigDecimal exact) {
        return Stream.of(
                        Stream.of(known.reward()),
                        known.amounts().stream(),
                        known.ownBounds(),
                        known.bands().stream().map(Derived::sum))
                .flatMap(all -> all)
                .anyMatch(sum -> sum.compareTo(exact) == 0);
    }

    /** One figure, or a percentage with the sum after it; the next figure to look at. */
    private int single(int at, List<Figure> figures, Statement.Clause clause, List<Finding> findings) {
        var figure = figures.get(at);
        if (!figure.isPercent()) {
            lone().check(figure, clause, findings);
            return at + 1;
        }
        if (at + 1 == figures.size() || figures.get(at + 1).isPercent() || isDividedFrom(figures.get(at + 1))) {
            share(figure, at + 1 == figures.size() ? figure : figures.get(at + 1), clause, findings);
            return at + 1;
        }
        unlessOfAnother(clause, pair(figure, figures.get(at + 1)), findings);
        return at + 2;
    }

    private void share(Figure percent, Figure next, Statement.Clause clause, List<Finding> findings) {
        var found = new ArrayList<Finding>();
        new Shares(known, ratesCount).check(percent, next, clause, found);
        found.forEach(finding -> unlessOfAnother(clause, finding, findings));
    }

    /** A share or a multiple of a fine or of damages is none of the reward's. */
    private static void unlessOfAnother(Statement.Clause clause, Finding finding, List<Finding> findings) {
        if (finding.is(Finding.Weight.HOLDS) || !FINE.matcher(clause.words()).matches()) {
            findings.add(finding);
        }
    }

    private static boolean isDividedFrom(Figure next) {
        return next.between().matches(".*[,，(（].*|.*\\b(cap|floor)\\b.*|.*(封顶|最高|最低).*");
    }

    /** A percentage and the sum that goes with it. */
    private Finding pair(Figure percent, Figure sum) {
        var words = Shares.shown(percent) + " and " + sum.value().toPlainString();
        if (sum.follows("exactly")) {
            return Finding.holds(sum.value().multiply(percent.value()).compareTo(known.reward()) == 0, words);
        }
        var implied = sum.prints(Known.over(known.reward(), percent.value()));
        var taken = known.amounts().stream().anyMatch(amount -> sum.prints(amount.multiply(percent.value())));
        var stated = lone().isKnown(sum) && percent.prints(Known.over(known.reward(), sum.value()));
        if (isEdge(sum)) {
            return Finding.holds(implied || isAtEdge(percent, sum), words);
        }
        var worked = known.bands().stream()
                .filter(band -> band.rate().compareTo(percent.value()) == 0)
                .flatMap(band -> Stream.concat(band.of(known.amounts()), band.valuesFor(known.reward())))
                .anyMatch(sum::prints);
        return Finding.holds(implied || taken || stated || worked, words);
    }

    private boolean isEdge(Figure sum) {
        return known.bands().stream().anyMatch(Derived::isClosed)
                && (UP_TO.matcher(sum.between()).matches()
                        || FROM.matcher(sum.between()).matches());
    }

    private boolean isAtEdge(Figure percent, Figure sum) {
        var ends = UP_TO.matcher(sum.between()).matches();
        return known.bands().stream()
                .filter(band -> band.rate().compareTo(percent.value()) == 0)
                .anyMatch(band -> (ends ? band.upTo() : band.from()).compareTo(sum.value()) == 0);
    }
}
