package org.fundwatch.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Dated versions (历次版本) of one thing, such as the editions of a policy: at most one on each day, none skipped
 * between the first and the last.
 *
 * <p>An empty list, two versions from one day, a gap or an overlap: {@link IllegalArgumentException}.
 */
public final class Timeline<T> {
    private final List<Period<T>> periods;

    private Timeline(List<Period<T>> periods) {
        this.periods = List.copyOf(periods);
    }

    /** What holds from a first day; the next version ends it, unless it names its own last day. */
    public record Version<T>(LocalDate from, LocalDate until, T value) {
        public Version {
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("a version ends on or after " + from);
            }
        }

        public Version(LocalDate from, T value) {
            this(from, LocalDate.MAX, value);
        }

        /** A version with its own last day, which still belongs to it. */
        public static <T> Version<T> between(LocalDate from, LocalDate until, T value) {
            return new Version<>(from, until, value);
        }

        private boolean isOpen() {
            return until.equals(LocalDate.MAX);
        }
    }

    /** A value with its first and last day, both included; {@link LocalDate#MAX} while nothing ends it. */
    public record Period<T>(LocalDate from, LocalDate until, T value) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Orders the versions by first day and lets each end where the next begins. */
    public static <T> Timeline<T> of(List<Version<T>> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a timeline has at least one version");
        }
        var sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(Version::from));
        return new Timeline<>(IntStream.range(0, sorted.size())
                .mapToObj(i -> new Period<>(
                        sorted.get(i).from(), lastDay(sorted, i), sorted.get(i).value()))
                .toList());
    }

    /** The value in force on a day; empty before the first version and after an explicit end of the last. */
    public Optional<T> at(LocalDate day) {
        return periods.stream()
                .filter(period -> period.covers(day))
                .map(Period::value)
                .findFirst();
    }

    public List<Period<T>> periods() {
        return periods;
    }

    private static <T> LocalDate lastDay(List<Version<T>> sorted, int index) {
        var version = sorted.get(index);
        if (index == sorted.size() - 1) {
            return version.until();
        }
        var eve = sorted.get(index + 1).from().minusDays(1);
        if (eve.isBefore(version.from())) {
            throw new IllegalArgumentException("two versions start on " + version.from());
        }
        if (!version.isOpen() && !version.until().equals(eve)) {
            throw new IllegalArgumentException("gap or overlap after " + version.until());
        }
        return eve;
    }
}
