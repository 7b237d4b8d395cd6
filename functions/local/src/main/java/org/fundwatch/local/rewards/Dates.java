package org.fundwatch.local.rewards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Start;

/** Whether the days of a record fit one another and the time of its scheme, as far as each is known. */
record Dates(PublishedCase of, RewardPolicies policies, String asOf) {
    private static final Pattern YEAR_OF_NAME = Pattern.compile("-((?:19|20)\\d{2})(?:-draft|regime)?$");

    private static final int YEAR = "YYYY".length();

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        among(found);
        Stream.of(of.reportedOn(), of.paidOn(), of.published())
                .filter(day -> starts().anyMatch(start -> isBefore(day, start)))
                .findFirst()
                .ifPresent(day -> found.add(Finding.contradicts("before the scheme began on "
                        + starts().max(String::compareTo).orElseThrow())));
        end().ifPresent(last -> after(last, found));
        return found;
    }

    private void among(List<Finding> found) {
        if (isBefore(of.published(), of.paidOn()) || isBefore(of.published(), of.reportedOn())) {
            found.add(Finding.contradicts("published before it was paid"));
        }
        if (of.sources().areOlderThan(of.published())) {
            found.add(Finding.contradicts("every dated source is older than the publication by more than a month"));
        }
        if (isBefore(of.paidOn(), of.reportedOn())) {
            found.add(Finding.contradicts("paid before it was reported"));
        }
        if (Stream.of(of.published(), of.paidOn(), of.reportedOn()).anyMatch(day -> isBefore(asOf, day))) {
            found.add(Finding.contradicts("later than the file itself"));
        }
    }

    /** What the scheme cannot be older than: its first day, its issue, that of the measure that it stands under, the year of its name. */
    private Stream<String> starts() {
        return of.own().stream()
                .flatMap(id -> Stream.of(first(id), issued(id), ofMeasure(id), ofName(id))
                        .flatMap(Optional::stream));
    }

    private Optional<String> first(PolicyId id) {
        return policies.scheme(id)
                .map(RewardScheme::from)
                .or(() -> policies.frameworks().stream()
                        .filter(framework -> framework.id().equals(id))
                        .findFirst()
                        .map(framework -> framework.from()))
                .flatMap(Dates::day);
    }

    private Optional<String> issued(PolicyId id) {
        return policies.scheme(id)
                .map(RewardScheme::issued)
                .or(() -> policies.frameworks().stream()
                        .filter(framework -> framework.id().equals(id))
                        .findFirst()
                        .map(framework -> framework.issued()))
                .filter(day -> !day.isEmpty());
    }

    private Optional<String> ofMeasure(PolicyId id) {
        return policies.scheme(id)
                .filter(scheme -> scheme.until() instanceof End.Open)
                .flatMap(_ -> day(policies.frameworks().getFirst().from()));
    }

    /** The year in a policy's name. */
    static Optional<String> ofName(PolicyId id) {
        return YEAR_OF_NAME
                .matcher(id.value())
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Optional<String> day(Start start) {
        return start instanceof Start.On on ? Optional.of(on.day().toString()) : Optional.empty();
    }

    private Optional<LocalDate> end() {
        return of.own()
                .flatMap(id -> policies.scheme(id)
                        .map(RewardScheme::until)
                        .or(() -> policies.frameworks().stream()
                                .filter(framework -> framework.id().equals(id))
                                .findFirst()
                                .map(framework -> framework.until()))
                        .flatMap(until -> until instanceof End.On on ? Optional.of(on.day()) : Optional.empty()));
    }

    private void after(LocalDate last, List<Finding> found) {
        var ended = last.toString();
        if (isBefore(ended, of.reportedOn())) {
            found.add(Finding.contradicts("reported after the scheme ended on " + ended));
        }
        var told = of.paidOn().isEmpty() ? of.published() : of.paidOn();
        if (isBefore(ended, told) && !isReportedBy(ended)) {
            found.add(Finding.open("day of the report, since the scheme ended on " + ended));
        }
    }

    /** The day of the report selects the scheme (decision 0005), and no text says by when it is paid. */
    private boolean isReportedBy(String last) {
        return of.reportedOn().equals(last) || isBefore(of.reportedOn(), last);
    }

    /** The first day of a year, a month or a day. */
    static LocalDate first(String day) {
        return LocalDate.parse(day + "-01-01".substring(day.length() - YEAR));
    }

    /** Compares days as far as both are known. */
    static boolean isBefore(String one, String other) {
        var digits = Math.min(one.length(), other.length());
        return digits > 0 && one.substring(0, digits).compareTo(other.substring(0, digits)) < 0;
    }
}
