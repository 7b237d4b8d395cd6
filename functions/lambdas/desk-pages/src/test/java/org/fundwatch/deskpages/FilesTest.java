package org.fundwatch.deskpages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.fundwatch.deskpages.file.Cell;
import org.fundwatch.deskpages.file.FileTable;
import org.fundwatch.deskpages.file.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_is_no_formula_in_either_form(String text) throws IOException {
        var table = one(new Cell.Text(text));

        assertThat(new String(Format.CSV.write(table), UTF_8)).contains("\"'" + text + "\"");
        var cell = rows(table).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString().strip()).isEqualTo(text.strip());
    }

    @Test
    void numbers_are_numbers_with_their_own_look() throws IOException {
        var row = rows(new FileTable(
                        "a-sheet",
                        List.of("n", "y", "s", "d", "e"),
                        List.of(List.of(
                                new Cell.Count(12),
                                new Cell.Yuan(1_357_805),
                                new Cell.Share("12.5%"),
                                new Cell.Day(LocalDate.of(2026, 3, 2)),
                                new Cell.Text(""))),
                        ""))
                .get(1);

        assertThat(row.getCellAsNumber(0))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("12"));
        assertThat(row.getCellAsNumber(1))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("13578.05"));
        assertThat(row.getCell(1).getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(row.getCellAsNumber(2))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.125"));
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.##%");
        assertThat(row.getCellAsDate(3))
                .hasValueSatisfying(it -> assertThat(it.toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 2)));
        assertThat(row.getCellCount()).isEqualTo(4);
    }

    @Test
    void a_note_is_the_last_line() throws IOException {
        var table = new FileTable("a-sheet", List.of("a", "b"), List.of(), "there are more");

        assertThat(new String(Format.CSV.write(table), UTF_8)).endsWith("\r\n\"there are more\",\"\"\r\n");
        assertThat(rows(table).getLast().getCellText(0)).isEqualTo("there are more");
    }

    @Test
    void letters_that_no_machine_has_by_itself_stay_as_they_are() throws IOException {
        var table = one(new Cell.Text("分解住院 <b> & \"x\" 𠮷"));

        assertThat(new String(Format.CSV.write(table), UTF_8))
                .startsWith("\uFEFF")
                .contains("\"分解住院 <b> & \"\"x\"\" 𠮷\"");
        assertThat(rows(table).get(1).getCellText(0)).isEqualTo("分解住院 <b> & \"x\" 𠮷");
    }

    private static FileTable one(Cell cell) {
        return new FileTable("a-sheet", List.of("head"), List.of(List.of(cell)), "");
    }

    private static List<Row> rows(FileTable table) throws IOException {
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(Format.XLSX.write(table)), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }
}
