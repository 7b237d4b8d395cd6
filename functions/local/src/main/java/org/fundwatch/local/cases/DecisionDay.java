package org.fundwatch.local.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.PenaltyPolicy;
import org.fundwatch.kernel.Timeline;

/**
 * The day whose law a case is held to, with what had to be assumed.
 *
 * @param assumption empty when the whole date was published
 */
record DecisionDay(LocalDate day, String assumption) {
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:([-/.年])(\\d{1,2})(?:(?:\\2|月)(\\d{1,2}))?)?");
    private static final String MONTH_OF = "(\\d{1,2})(?:-(\\d{1,2}))?";
    private static final Pattern RANGE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})-" + MONTH_OF + "\\s*[/~～至到]\\s*(?:((?:19|20)\\d{2})-)?" + MONTH_OF + "(?!\\d)");
    private static final Pattern NO_DATE = Pattern.compile("\\d{5}|(?<!\\d)(?!19|20)\\d{4}|[-/.]\\d{3}(?!\\d)");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("^(\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern OLD_LAW = Pattern.compile("社会保险法|社保法|before the 2021 regulation");
    private static final Pattern OTHER_DAY = Pattern.compile("publication|lead|公布|公示|线索");

    private static final String NO_YEAR = "year not published";

    static DecisionDay of(PublishedCase published, Timeline<PenaltyPolicy> law) {
        var text = published.profile().date();
        if (NO_DATE.matcher(text).find()) {
            throw noDay(text);
        }
        mustNotRunBack(text);
        var latest = DATE.matcher(text).results().reduce((first, second) -> second);
        if (latest.isPresent()) {
            var date = latest.get();
            var day = latest(date, text);
            var whole = date.group(4) != null && !OTHER_DAY.matcher(text).find();
            return new DecisionDay(day, whole ? "" : "day of the decision taken as " + day + " from '" + text + "'");
        }
        MONTH_AND_DAY.matcher(text).results().forEach(found -> inSomeYear(found, text));
        return assumed(published, law);
    }

    /** From one date to another, of which the second may leave out what both share. */
    private static void mustNotRunBack(String text) {
        if (RANGE.matcher(text).results().anyMatch(range -> end(range, text).isBefore(begin(range, text)))) {
            throw new Unreadable("date '" + text + "'", "runs backwards");
        }
    }

    private static LocalDate begin(MatchResult range, String text) {
        return first(range.group(1), range.group(2), range.group(3), text);
    }

    private static LocalDate end(MatchResult range, String text) {
        var isDayAlone = range.group(3) != null && range.group(4) == null && range.group(6) == null;
        return isDayAlone
                ? last(range.group(1), range.group(2), range.group(5), text)
                : last(endsIn(range), range.group(5), range.group(6), text);
    }

    /** Its own year, else that of the begin, or the next where its month is before that of the begin (over New Year, 跨年). */
    private static String endsIn(MatchResult range) {
        var begun = Integer.parseInt(range.group(1));
        var isOverNewYear = Integer.parseInt(range.group(5)) < Integer.parseInt(range.group(2));
        return Optional.ofNullable(range.group(4)).orElse(String.valueOf(isOverNewYear ? begun + 1 : begun));
    }

    /** The later of the date that is written last and the end of a period, which may leave out what both ends share. */
    private static LocalDate latest(MatchResult date, String text) {
        var written = last(date.group(1), date.group(3), date.group(4), text);
        return Stream.concat(Stream.of(written), RANGE.matcher(text).results().map(range -> end(range, text)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether no year was published, so that the whole of the day is assumed. */
    boolean isOfUnknownYear() {
        return assumption.startsWith(NO_YEAR);
    }

    /** A record whose date, on its first day, lies after a day is {@link Unreadable}. */
    static void mustNotFollow(LocalDate today, PublishedCase published) {
        var text = published.profile().date();
        var first = DATE.matcher(text).results().map(date -> first(date, text)).max(Comparator.naturalOrder());
        if (first.filter(today::isBefore).isPresent()) {
            throw new Unreadable(published.id() + ": date '" + text + "'", "lies after today, " + today);
        }
    }

    private static LocalDate first(MatchResult date, String text) {
        return first(date.group(1), date.group(3), date.group(4), text);
    }

    private static LocalDate first(String year, String month, String day, String text) {
        var last = last(year, month, day, text);
        return day != null ? last : month != null ? last.withDayOfMonth(1) : last.withDayOfYear(1);
    }

    private static void inSomeYear(MatchResult found, String text) {
        try {
            MonthDay.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
        } catch (DateTimeException e) {
            throw noDay(text);
        }
    }

    private static Unreadable noDay(String text) {
        return new Unreadable("date '" + text + "'", "is no day");
    }

    /** Without a year: the law that the record names, else the law as it stands after its latest change. */
    private static DecisionDay assumed(PublishedCase published, Timeline<PenaltyPolicy> law) {
        var bases = published.components().stream().flatMap(component -> component.basis().stream());
        var namesNewLaw = published.components().stream()
                .flatMap(component -> StatedBasis.of(component).named())
                .anyMatch(StatedInstrument.REGULATION::equals);
        var namesOldLaw = Stream.concat(bases, Stream.of(published.remarks().notes()))
                .anyMatch(basis -> OLD_LAW.matcher(basis).find());
        var last = law.periods().getLast();
        return namesOldLaw && !namesNewLaw
                ? new DecisionDay(law.periods().getFirst().until(), NO_YEAR + ": the law that the record names")
                : new DecisionDay(last.from(), NO_YEAR + ": the law since " + last.from() + " assumed");
    }

    private static LocalDate last(String year, String month, String day, String text) {
        try {
            var in = Integer.parseInt(year);
            if (month == null) {
                return LocalDate.of(in, 12, 31);
            }
            return Optional.ofNullable(day)
                    .map(of -> LocalDate.of(in, Integer.parseInt(month), Integer.parseInt(of)))
                    .orElseGet(() -> YearMonth.of(in, Integer.parseInt(month)).atEndOfMonth());
        } catch (DateTimeException e) {
            throw noDay(text);
        }
    }
}
