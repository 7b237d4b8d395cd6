package org.fundwatch.deskpages.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A table as CSV (RFC 4180) that a spreadsheet opens; amounts in yuan. */
final class CsvFile {
    /** Without it spreadsheets take the file for one in the machine's own letters. */
    private static final String MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula by its first character (CSV injection). */
    private static final String FORMULA = "=+-@\t\r\n";

    static byte[] of(FileTable table) {
        var lines = new ArrayList<List<String>>();
        lines.add(table.heads().stream().map(CsvFile::harmless).toList());
        table.rows().forEach(row -> lines.add(row.stream().map(CsvFile::text).toList()));
        if (!table.note().isEmpty()) {
            lines.add(note(table));
        }
        return lines.stream().map(CsvFile::line).collect(joining("", MARK, "")).getBytes(UTF_8);
    }

    /** As wide as the others. */
    private static List<String> note(FileTable table) {
        return Stream.concat(
                        Stream.of(harmless(table.note())),
                        Collections.nCopies(table.heads().size() - 1, "").stream())
                .toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> harmless(text);
            case Cell.Count(var count) -> Long.toString(count);
            case Cell.Yuan sum -> sum.yuan().toPlainString();
            case Cell.Share(var percent) -> percent;
            case Cell.Day(var day) -> day.toString();
        };
    }

    /** An apostrophe before what would be a formula: spreadsheets show it as text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(joining(",", "", "\r\n"));
    }

    private CsvFile() {}
}
