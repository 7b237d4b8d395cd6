package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Practitioners' points: each within bounds, and what the record says they led to held to what they lead to. */
record PointChecks(PublishedCase published, HandlingRules.Points rules, DecisionDay day) {
    private static final Pattern TERMINATED =
            Pattern.compile("(\\d{1,4}) (?:people|persons?) terminated(?: (?:for )?(\\d{1,4}) years?)?");
    private static final Pattern SUSPENDED =
            Pattern.compile("(\\d{1,4}) (?:people|persons?) at (\\d{1,4}) points? suspended (\\d{1,4}) months?");
    private static final Pattern BARRED = Pattern.compile("terminated,? (?:for )?(\\d{1,4})[- ]years?|终止(\\d{1,4})年");
    private static final Pattern PAUSED = Pattern.compile("suspended,? (?:for )?(\\d{1,4})[- ]months?|暂停(\\d{1,4})个月");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})分");

    List<Check> all() {
        if (given().isEmpty()) {
            return List.of();
        }
        if (day.day().isBefore(rules.from())) {
            return List.of(Check.noted("points " + given() + " before the national rules of " + rules.from()));
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
        var checks = new ArrayList<>(ended());
        var bars = new ArrayList<>(
                BARRED.matcher(other()).results().map(PointChecks::first).toList());
        published.handling().barYears().ifPresent(bars::add);
        bars.forEach(years -> checks.add(stated(
                terminated() && years.compareTo(whole(bar())) == 0,
                "points %s make %s: terminated, barred %s year(s) as stated".formatted(given(), total(), years))));
        var pauses = new ArrayList<>(
                PAUSED.matcher(other()).results().map(PointChecks::first).toList());
        published.handling().months().ifPresent(pauses::add);
        pauses.forEach(months -> checks.add(paused(months)));
        return checks;
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

    /** The desk counts whole months: an end after half a month is in no source. */
    private Check paused(BigDecimal months) {
        if (months.stripTrailingZeros().scale() > 0) {
            return Check.missing("how many days half a month has (suspended %s months)".formatted(months));
        }
        return stated(
                suspends(total()) && lawful(months),
                "points %s make %s: suspended %s month(s) as stated".formatted(given(), total(), months));
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
        SUSPENDED
                .matcher(other())
                .results()
                .forEach(stated -> checks.add(stated(
                        number(stated, 1) == count(number(stated, 2), number(stated, 2) + 1)
                                && suspends(whole(number(stated, 2)))
                                && lawful(whole(number(stated, 3))),
                        "%d at %d points suspended %d months, by points %s"
                                .formatted(number(stated, 1), number(stated, 2), number(stated, 3), given()))));
        return checks;
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

    /** The one group that matched. */
    private static BigDecimal first(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .findFirst()
                .orElseThrow();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }
}
