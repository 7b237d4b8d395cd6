package org.fundwatch.local.road;

import java.lang.Character.UnicodeBlock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of a table for a terminal, where a Chinese character is as wide as two Latin ones. */
public record Table(List<Column> columns) {
    private static final String GAP = "  ";
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** A column that is so many characters wide; figures stand on its right. */
    public record Column(int width, boolean figures) {
        public static Column text(int width) {
            return new Column(width, false);
        }

        public static Column figures(int width) {
            return new Column(width, true);
        }

        String fill(String cell) {
            var blanks = " ".repeat(Math.max(0, width - Table.width(cell)));
            return figures ? blanks + cell : cell + blanks;
        }
    }

    /** One line; a cell beyond the last column is as wide as it is. */
    public String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i < columns.size() ? columns.get(i).fill(cells.get(i)) : cells.get(i))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    static int width(String text) {
        return text.codePoints()
                .map(point -> WIDE.contains(UnicodeBlock.of(point)) ? 2 : 1)
                .sum();
    }
}
