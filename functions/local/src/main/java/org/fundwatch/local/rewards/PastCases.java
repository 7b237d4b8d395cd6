package org.fundwatch.local.rewards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Past cases as CSV with one line of names; case, place, caseValue and reportedOn are needed. */
final class PastCases {
    static List<PastCase> of(String csv) {
        var lines = csv.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty()) {
            throw new Malformed("the cases must begin with a line of names");
        }
        var names = cells(lines.getFirst());
        return IntStream.range(1, lines.size())
                .mapToObj(i -> new PastCaseLine(i, row(names, lines.get(i), i)).read())
                .toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s*,\\s*", -1));
    }

    private static Map<String, String> row(List<String> names, String line, int number) {
        var cells = cells(line);
        if (cells.size() != names.size()) {
            throw new Malformed("case %d must have %d cells".formatted(number, names.size()));
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    private PastCases() {}
}
