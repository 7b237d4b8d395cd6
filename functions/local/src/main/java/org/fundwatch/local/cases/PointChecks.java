package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Practitioners' points: each within bounds, and what the record says they led to held to what they lead to. */
record PointChecks(PublishedCase published, HandlingRules.Points rules, DecisionDay day) {
    private static final Pattern TERMINATED = Pattern.compile(
            "(\\d{1,4}) (?:people|persons?) terminated(?:,? (?:and )?(?:barred )?(?:for )?(\\d{1,4})[- ]years?)?");
    private static final Pattern SUSPENDED =
            Pattern.compile("(\\d{1,4}) (?:people|persons?) at (\\d{1,4}) points? suspended"
                    + " (?:for )?(\\d{1,4}(?:\\.\\d{1,3})?)[- ]months?");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})分");

    List<Check> all() {
        if (given().isEmpty()) {
            return List.of();
        }
        if (day.day().isBefore(rules.from())) {
            return List.of(Check.noted("points " + given() + " before the national rules of " + rules.from()));
        }
        var checks = new ArrayList<Check>();
        checks.add(Check.agree(
                given().stream().allMatch(rules::areGiven),
                "points " + given() + " of the bands, at most " + rules.most() + " each"));
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
        var lengths = new PractitionerLengths(other());
        var bars = Stream.concat(lengths.years(), published.handling().barYears().stream());
        var pauses = Stream.concat(lengths.months(), published.handling().months().stream());
        var lasted =
                Stream.concat(bars.map(this::barred), pauses.map(this::paused)).toList();
        var isOpen = lasted.stream().anyMatch(check -> check.word() == Word.UNDETERMINED);
        return Stream.concat(
                        ended().stream().filter(check -> !isOpen || check.word() == Word.UNEXPLAINED), lasted.stream())
                .toList();
    }

    private Check barred(BigDecimal years) {
        return stated(
                terminated() && years.compareTo(whole(bar())) == 0,
                "points %s make %s: terminated, barred %s year(s) as stated".formatted(given(), total(), years));
    }

    /** Whoever was terminated may have been suspended before. */
    private List<Check> ended() {
        var end = new PractitionerEnd(published);
        var line = "points %s make %s: ".formatted(given(), total());
        if (end.isTerminated()) {
            return List.of(stated(terminated(), line + "terminated as stated"));
        }
        return end.isSuspended() ? List.of(stated(suspends(total()), line + "suspended as stated")) : List.of();
    }

    /** The desk counts whole months: within the bounds an end after half a month is in no source. */
    private Check paused(BigDecimal months) {
        var line = "points %s make %s: suspended %s month(s) as stated".formatted(given(), total(), months);
        return lawful(months) && suspends(total()) ? ofLength(months, line) : Check.wrong(line);
    }

    private static Check ofLength(BigDecimal months, String line) {
        return months.stripTrailingZeros().scale() > 0
                ? Check.missing("how many days half a month has (suspended %s months)".formatted(months))
                : Check.equal(line);
    }

    private BigDecimal total() {
        return given().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean terminated() {
        return total().compareTo(whole(rules.terminatedFrom())) >= 0;
    }

    private int bar() {
        var atOnce = given().stream().anyMatch(points -> points.compareTo(whole(rules.most())) == 0);
        return atOnce ? rules.atOnce() : rules.accumulated();
    }

    private boolean lawful(BigDecimal months) {
        return months.compareTo(whole(rules.minMonths())) >= 0 && months.compareTo(whole(rules.maxMonths())) <= 0;
    }

    private List<Check> ofSeveral() {
        var checks = new ArrayList<Check>();
        TERMINATED
                .matcher(other())
                .results()
                .forEach(stated -> checks.add(stated(
                        number(stated, 1) == count(rules.terminatedFrom(), Integer.MAX_VALUE)
                                && (stated.group(2) == null || number(stated, 2) == rules.atOnce()),
                        "%s, by points %s".formatted(stated.group(), given()))));
        SUSPENDED.matcher(other()).results().forEach(stated -> checks.add(pausedOfSeveral(stated)));
        return checks;
    }

    private Check pausedOfSeveral(MatchResult stated) {
        var months = new BigDecimal(stated.group(3));
        var line = "%d at %d points suspended %s months, by points %s"
                .formatted(number(stated, 1), number(stated, 2), months, given());
        var isSo = number(stated, 1) == count(number(stated, 2), number(stated, 2) + 1)
                && suspends(whole(number(stated, 2)))
                && lawful(months);
        return isSo ? ofLength(months, line) : Check.wrong(line);
    }

    private boolean suspends(BigDecimal points) {
        return points.compareTo(whole(rules.suspendedFrom())) >= 0
                && points.compareTo(whole(rules.terminatedFrom())) < 0;
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
