package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Practitioners' points: each within bounds, and what the record says they led to held to what they lead to. */
record PointChecks(PublishedCase published, HandlingRules.Points rules) {
    private static final Pattern TERMINATED =
            Pattern.compile("(\\d{1,4}) (?:people|persons?) terminated (\\d{1,4}) years?");
    private static final Pattern SUSPENDED =
            Pattern.compile("(\\d{1,4}) (?:people|persons?) at (\\d{1,4}) points? suspended (\\d{1,4}) months?");
    private static final Pattern BARRED = Pattern.compile("terminated, (\\d{1,4})[- ]years? bar");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})分");

    List<Check> all() {
        if (given().isEmpty()) {
            return List.of();
        }
        var checks = new ArrayList<Check>();
        var bounded =
                given().stream().allMatch(points -> points.signum() > 0 && points.compareTo(whole(rules.most())) <= 0);
        checks.add(Check.agree(bounded, "points " + given() + " of at most " + rules.most() + " each"));
        checks.addAll(asWritten());
        checks.addAll(published.profile().practitioner() ? ofOne() : ofSeveral());
        return checks;
    }

    /** Points that the description of the violation gives as well. */
    private List<Check> asWritten() {
        var written = WRITTEN.matcher(published.remarks().violation())
                .results()
                .map(points -> new BigDecimal(points.group(1)))
                .toList();
        return written.size() == given().size()
                ? List.of(
                        Check.agree(written.equals(given()), "points %s, described as %s".formatted(given(), written)))
                : List.of();
    }

    private List<Check> ofOne() {
        var total = given().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var atOnce = given().stream().anyMatch(points -> points.compareTo(whole(rules.most())) == 0);
        var terminated = total.compareTo(whole(rules.terminatedFrom())) >= 0;
        return BARRED.matcher(other())
                .results()
                .map(bar -> stated(
                        terminated && number(bar, 1) == (atOnce ? rules.atOnce() : rules.accumulated()),
                        "points %s make %s: terminated, barred %d year(s) as stated"
                                .formatted(given(), total, number(bar, 1))))
                .toList();
    }

    private List<Check> ofSeveral() {
        var checks = new ArrayList<Check>();
        TERMINATED
                .matcher(other())
                .results()
                .forEach(stated -> checks.add(stated(
                        number(stated, 1) == count(rules.terminatedFrom(), Integer.MAX_VALUE)
                                && number(stated, 2) == rules.atOnce(),
                        "%d terminated for %d years, by points %s"
                                .formatted(number(stated, 1), number(stated, 2), given()))));
        SUSPENDED
                .matcher(other())
                .results()
                .forEach(stated -> checks.add(stated(
                        number(stated, 1) == count(number(stated, 2), number(stated, 2) + 1)
                                && suspends(number(stated, 2))
                                && number(stated, 3) >= rules.minMonths()
                                && number(stated, 3) <= rules.maxMonths(),
                        "%d at %d points suspended %d months, by points %s"
                                .formatted(number(stated, 1), number(stated, 2), number(stated, 3), given()))));
        return checks;
    }

    private boolean suspends(int points) {
        return points >= rules.suspendedFrom() && points < rules.terminatedFrom();
    }

    private long count(int from, int below) {
        return given().stream()
                .filter(points -> points.compareTo(whole(from)) >= 0 && points.compareTo(whole(below)) < 0)
                .count();
    }

    private static Check stated(boolean so, String line) {
        return so ? Check.equal(line) : Check.wrong(line);
    }

    private List<BigDecimal> given() {
        return published.handling().points();
    }

    private String other() {
        return published.remarks().other();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }
}
