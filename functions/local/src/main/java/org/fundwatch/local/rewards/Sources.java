package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days that the addresses of a record's sources bear (来源网址中的日期), such as 2023_12/04 or 20201207. */
record Sources(List<String> days) {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_/]?(0[1-9]|1[0-2])[-_/]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** The day in an address is often that of drafting, and what is drafted is published within a month. */
    private static final int MOST_DAYS_OF_DRAFTING = 31;

    Sources {
        days = List.copyOf(days);
    }

    static Sources of(JsonNode record, String where) {
        return new Sources(Fields.list(record, "source_urls", where).stream()
                .flatMap(source -> day(Fields.text(source, "url")))
                .toList());
    }

    /** The first eight digits that are a day of the calendar. */
    private static Stream<String> day(String address) {
        return DAY.matcher(address)
                .results()
                .filter(found -> YearMonth.parse(found.group(1) + "-" + found.group(2))
                        .isValidDay(Integer.parseInt(found.group(3))))
                .map(found -> found.group(1) + "-" + found.group(2) + "-" + found.group(3))
                .limit(1);
    }

    /** Whether they bear days, and each of them is older than what they are said to tell of, by more than a text lies in draft. */
    boolean areOlderThan(String day) {
        return !day.isEmpty() && areAllBefore(Dates.first(day).minusDays(MOST_DAYS_OF_DRAFTING));
    }

    /** Whether they bear days, and each of them is older than the first day of a year, a month or a day. */
    boolean areBefore(String day) {
        return areAllBefore(Dates.first(day));
    }

    private boolean areAllBefore(LocalDate day) {
        return !days.isEmpty()
                && days.stream().allMatch(source -> LocalDate.parse(source).isBefore(day));
    }
}
