package org.fundwatch.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list that people read, {@code grants.txt}, as questions can be put to it. */
final class Granted {
    /** Stands for every column. */
    static final String WHOLE = "*";

    private static final Pattern LINE = Pattern.compile("(\\w+) (\\w+) on (\\w+) \\((.+)\\)");
    private final Map<String, List<String>> columns = new HashMap<>();

    static List<String> lines() throws IOException {
        try (var stream = Granted.class.getResourceAsStream("grants.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    static Granted read() throws IOException {
        var granted = new Granted();
        for (var line : lines()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new AssertionError("no grant: " + line);
            }
            granted.columns.put(
                    key(parts.group(1), parts.group(2), parts.group(3)),
                    List.of(parts.group(4).split(" ")));
        }
        return granted;
    }

    /** Whether a role may do something to a column, or, for a verb that knows no columns, to the table. */
    boolean allows(String role, String verb, Column column) {
        var granted = columns.getOrDefault(key(role, verb, column.table()), List.of());
        return granted.contains(WHOLE) || granted.contains(column.name());
    }

    private static String key(String role, String verb, String table) {
        return role + " " + verb + " " + table;
    }

    /** A column of a table, or {@link #WHOLE}. */
    record Column(String table, String name) {}
}
