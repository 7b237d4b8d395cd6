package org.fundwatch.publication;

import java.util.List;
import java.util.stream.Collectors;

/** A table as RFC 4180 writes it; a cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
final class CsvTable {
    /** Told by it, spreadsheets read Chinese as it is written. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String MUST_BE_QUOTED = ",\"\r\n";

    static String of(List<List<String>> rows) {
        return rows.stream().map(CsvTable::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String cell(String text) {
        var harmless = startsFormula(text) ? "'" + text : text;
        return harmless.chars().anyMatch(it -> MUST_BE_QUOTED.indexOf(it) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private CsvTable() {}
}
