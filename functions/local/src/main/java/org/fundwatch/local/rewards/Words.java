package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the figures of a statement follow from the record and the schemes. */
record Words(Known known, boolean ratesCount) {

    /** What the figures show; a figure that nothing bears out contradicts. */
    List<Finding> check(String statement) {
        return Statement.of(statement).clauses().stream()
                .flatMap(clause -> check(clause).stream())
                .toList();
    }

    private List<Finding> check(Statement.Clause clause) {
        var findings = new ArrayList<Finding>();
        Figure open = null;
        for (var figure : clause.figures()) {
            if (!figure.isPercent()) {
                findings.add(open == null ? alone(figure) : pair(open, figure));
                open = null;
            } else {
                if (open != null) {
                    findings.add(share(open));
                }
                open = figure;
            }
        }
        if (open != null) {
            findings.add(share(open));
        }
        return findings;
    }

    /** A percentage and the sum that goes with it. */
    private Finding pair(Figure percent, Figure sum) {
        var words = shown(percent) + " and " + sum.value().toPlainString();
        if (sum.follows("exactly")) {
            return Finding.holds(sum.value().multiply(percent.value()).compareTo(known.reward()) == 0, words);
        }
        var implied = sum.prints(Known.over(known.reward(), percent.value()));
        var taken = known.amounts().stream().anyMatch(amount -> sum.prints(amount.multiply(percent.value())));
        var stated = isKnown(sum) && percent.prints(Known.over(known.reward(), sum.value()));
        return Finding.holds(implied || taken || stated, words);
    }

    /** A percentage by itself: the reward's share of an amount, or a rate of a scheme. */
    private Finding share(Figure percent) {
        var ofAmount = known.amounts().stream().anyMatch(amount -> percent.prints(Known.over(known.reward(), amount)));
        var aRate = ratesCount && known.rates().stream().anyMatch(rate -> rate.compareTo(percent.value()) == 0);
        return Finding.holds(ofAmount || aRate, shown(percent));
    }

    /** A sum by itself. */
    private Finding alone(Figure sum) {
        var words = sum.value().toPlainString();
        if (isKnown(sum) || isDerived(sum)) {
            return Finding.holds(true, words);
        }
        if (sum.follows("at least", "more than", "over", "above", "not below", "no less than")) {
            return Finding.holds(known.reward().compareTo(sum.value()) >= 0, "at least " + words);
        }
        if (sum.follows("at most", "less than", "under", "below", "up to", "no more than")) {
            return Finding.holds(known.reward().compareTo(sum.value()) <= 0, "at most " + words);
        }
        return Finding.contradicts(words + " follows from nothing here");
    }

    private boolean isKnown(Figure sum) {
        return Stream.of(List.of(known.reward()), known.amounts(), known.sums())
                .flatMap(List::stream)
                .anyMatch(sum::prints);
    }

    private boolean isDerived(Figure sum) {
        return known.rates().stream()
                .filter(rate -> rate.signum() > 0)
                .anyMatch(rate -> sum.prints(Known.over(known.reward(), rate)) || takesShare(sum, rate));
    }

    private boolean takesShare(Figure sum, BigDecimal rate) {
        return known.amounts().stream().anyMatch(amount -> sum.prints(amount.multiply(rate)));
    }

    private static String shown(Figure percent) {
        return percent.value().movePointRight(2).toPlainString() + "%";
    }
}
