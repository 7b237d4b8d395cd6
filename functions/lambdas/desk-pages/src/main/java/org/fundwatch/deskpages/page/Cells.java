package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.fundwatch.deskpages.file.Cell;

/** Members of answers as cells; what is absent is an empty one. */
final class Cells {
    private static final Cell NOTHING = new Cell.Text("");

    private Cells() {}

    static Cell text(JsonNode value) {
        return new Cell.Text(value.asText(""));
    }

    static Cell count(JsonNode value) {
        return value.isIntegralNumber() ? new Cell.Count(value.asLong()) : NOTHING;
    }

    static Cell yuan(JsonNode fen) {
        return fen.isIntegralNumber() ? new Cell.Yuan(fen.asLong()) : NOTHING;
    }

    static Cell share(JsonNode percent) {
        return percent.isTextual() ? new Cell.Share(percent.asText()) : NOTHING;
    }

    static Cell day(JsonNode date) {
        return date.isTextual() ? new Cell.Day(LocalDate.parse(date.asText())) : NOTHING;
    }
}
