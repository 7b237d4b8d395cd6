package org.fundwatch.deskpages.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook of one sheet (Office Open XML): texts are texts, whatever they begin with. */
final class XlsxFile {
    private static final String MADE_BY = "Fundwatch";
    private static final String VERSION = "1.0";
    private static final String SUM = "#,##0.00";
    private static final String SHARE = "0.##%";
    private static final String DAY = "yyyy-mm-dd";

    static byte[] of(FileTable table) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, MADE_BY, VERSION)) {
            fill(book.newWorksheet(table.name()), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, FileTable table) {
        for (var column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, table.heads().get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        var line = 1;
        for (var row : table.rows()) {
            fill(sheet, line++, row);
        }
        if (!table.note().isEmpty()) {
            sheet.value(line, 0, table.note());
        }
    }

    private static void fill(Worksheet sheet, int line, List<Cell> row) {
        for (var column = 0; column < row.size(); column++) {
            put(sheet, line, column, row.get(column));
        }
    }

    private static void put(Worksheet sheet, int line, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    sheet.value(line, column, text);
                }
            }
            case Cell.Count(var count) -> sheet.value(line, column, count);
            case Cell.Yuan sum -> {
                sheet.value(line, column, sum.yuan());
                sheet.style(line, column).format(SUM).set();
            }
            case Cell.Share share -> {
                sheet.value(line, column, share.part());
                sheet.style(line, column).format(SHARE).set();
            }
            case Cell.Day(var day) -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format(DAY).set();
            }
        }
    }

    private XlsxFile() {}
}
