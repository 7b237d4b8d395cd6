package org.fundwatch.deskpages.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fundwatch.kernel.Ratio;

/** One cell of a table that goes out as a file (单元格): numbers stay numbers. */
public sealed interface Cell {
    /** Places of a sum in yuan. */
    int PLACES = 2;

    /** Words, codes, ids: never a formula. Empty for nothing. */
    record Text(String text) implements Cell {}

    /** A number of something. */
    record Count(long count) implements Cell {}

    /** A sum, in whole fen; shown in yuan. */
    record Yuan(long fen) implements Cell {
        BigDecimal yuan() {
            return BigDecimal.valueOf(fen, PLACES);
        }
    }

    /** A share as the API writes it, such as 12.5%. */
    record Share(String percent) implements Cell {
        BigDecimal part() {
            return Ratio.percent(percent.replace("%", "")).value();
        }
    }

    /** A date in China. */
    record Day(LocalDate day) implements Cell {}
}
