package org.fundwatch.claims.screening.raw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fundwatch.claims.screening.Json;
import org.fundwatch.claims.screening.Lines.Numbered;
import org.fundwatch.claims.screening.Text;
import org.fundwatch.claims.screening.Text.Decoded;

/** Reads the rows of one file: JSON objects, or cells under the names that its first line gives them. */
final class RowReader {
    /** Two letters of GB18030 may be one of UTF-8 before it: such a row is read as the rows before it. */
    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private final Text text = new Text();
    private List<String> head = List.of();
    private boolean chinese;

    /** Whether a file's first line is the head of its cells, which is taken then. */
    boolean takesHead(Numbered line) {
        if (line.number() > 1) {
            return false;
        }
        var first = decoded(line).text().toString();
        if (first.startsWith("{")) {
            return false;
        }
        head = cells(first).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return true;
    }

    /** {@link Refused} if it is no row. */
    RawRow read(Numbered line) {
        var row = decoded(line);
        return head.isEmpty() ? object(row) : table(row.text().toString());
    }

    private Decoded decoded(Numbered line) {
        if (line.tooLong()) {
            throw new Refused(RowTrouble.NO_TEXT);
        }
        var row = text.decode(line.bytes()).orElseThrow(() -> new Refused(RowTrouble.NO_TEXT));
        if (row.chinese() || row.text().chars().anyMatch(it -> it >= FIRST_OF_THREE_BYTES)) {
            chinese = row.chinese();
        }
        return chinese ? text.gb18030(line.bytes()).orElse(row) : row;
    }

    private static RawRow object(Decoded row) {
        if (Json.read(row.text()).orElse("") instanceof Map<?, ?> map) {
            var fields = new HashMap<String, String>();
            map.forEach((name, value) -> {
                if (value != null) {
                    fields.put(name.toString().toLowerCase(Locale.ROOT), scalar(value));
                }
            });
            return new RawRow(fields);
        }
        throw new Refused(RowTrouble.NO_ROW);
    }

    private static String scalar(Object value) {
        return switch (value) {
            case String text -> text;
            case BigDecimal number when RawValues.canBeWritten(number) -> number.toPlainString();
            case Number number -> number.toString();
            default -> throw new Refused(RowTrouble.NO_ROW);
        };
    }

    private RawRow table(String row) {
        var cells = cells(row);
        if (cells.size() != head.size()) {
            throw new Refused(RowTrouble.NO_ROW);
        }
        var fields = new HashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            fields.put(head.get(i), cells.get(i));
        }
        return new RawRow(fields);
    }

    /** RFC 4180, but for a line's end within a cell. */
    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < row.length(); i++) {
            var letter = row.charAt(i);
            if (letter == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (quoted) {
            throw new Refused(RowTrouble.NO_ROW);
        }
        cells.add(cell.toString());
        return cells;
    }
}
