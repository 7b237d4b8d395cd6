package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardPolicies;

/** Whether the period of an aggregate (统计期间) fits the national measure that it names, its sources and the file. */
record Periods(RewardPolicies policies, String asOf) {
    private static final Pattern REGIME = Pattern.compile("\\b(\\d{4})[- ](?:regime|measure)");
    private static final Pattern END = Pattern.compile(
            "(?:\\b(?:up to|until|to|till)|至|到|[-–—])\\s*((?:19|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("\\s*((?:19|20)\\d{2})\\s*年?\\s*");

    void check(Aggregate aggregate, List<Finding> findings) {
        var end = end(aggregate.period()).filter(Fields::isDay);
        REGIME.matcher(aggregate.period()).results().forEach(found -> regime(found.group(1), end, findings));
        end.filter(day -> Dates.isBefore(asOf, day))
                .ifPresent(_ -> findings.add(Finding.contradicts("the period is later than the file itself")));
        end.filter(day -> isOlder(aggregate.sources(), day))
                .ifPresent(_ -> findings.add(
                        Finding.contradicts("every dated source is older than the end of the period can be")));
    }

    private void regime(String year, Optional<String> end, List<Finding> findings) {
        var measure = policies.frameworks().stream()
                .filter(framework -> framework.id().equals(new PolicyId("reward/cn-" + year)))
                .findFirst();
        measure.ifPresentOrElse(
                found -> end.filter(day -> isOver(found, day))
                        .ifPresent(_ -> findings.add(
                                Finding.contradicts("the measure of " + year + " was over before the period was"))),
                () -> findings.add(Finding.contradicts("there is no national measure of " + year)));
    }

    private static boolean isOver(RewardFramework measure, String day) {
        return measure.until() instanceof End.On on && Dates.isBefore(on.day().toString(), day);
    }

    /** A year or a month may be told of before it is over, but not before it began; a day is told of when it was. */
    private static boolean isOlder(Sources sources, String day) {
        return day.length() == "YYYY-MM-DD".length() ? sources.areOlderThan(day) : sources.areBefore(day);
    }

    private static Optional<String> end(String period) {
        var year = YEAR.matcher(period);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        return END.matcher(period).results().map(found -> found.group(1)).reduce((_, last) -> last);
    }
}
