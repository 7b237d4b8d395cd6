package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days that the addresses of a record's sources bear (来源网址中的日期), such as 2023_12/04 or 20201207. */
record Sources(List<String> days) {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_/]?(0[1-9]|1[0-2])[-_/]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    Sources {
        days = List.copyOf(days);
    }

    static Sources of(JsonNode record, String where) {
        return new Sources(Fields.list(record, "source_urls", where).stream()
                .flatMap(source -> day(Fields.text(source, "url")))
                .toList());
    }

    private static Stream<String> day(String address) {
        return DAY.matcher(address)
                .results()
                .map(found -> found.group(1) + "-" + found.group(2) + "-" + found.group(3))
                .limit(1);
    }

    /** Whether they bear days, and each of them is older than what they are said to tell of. */
    boolean areOlderThan(String day) {
        return !days.isEmpty() && days.stream().allMatch(source -> Dates.isBefore(source, day));
    }
}
