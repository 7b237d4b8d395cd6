package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.deskpages.file.Cell;
import org.fundwatch.deskpages.file.FileTable;
import org.fundwatch.deskpages.show.Figures;
import org.fundwatch.deskpages.show.Words;

/** Sums as the lines of a table: what fits on a page, and all figures for a file. */
final class SumTable {
    private static final String OWNER = "FindingSum";
    private static final List<String> ON_FILE = List.of(
            "findings",
            "violations",
            "dismissed",
            "reviewed",
            "confirmed",
            "precision",
            "certainFen",
            "suspiciousFen",
            "atLeastFen",
            "doorFen",
            "screenedFen",
            "amountFen");

    private SumTable() {}

    /** Of a table on a page; the last one is of where its lines lead. */
    static List<String> heads(Words words, String by) {
        return List.of(
                words.value("By", by),
                words.field(OWNER, "certainFen"),
                words.field(OWNER, "suspiciousFen"),
                words.field(OWNER, "findings"),
                words.field(OWNER, "violations"),
                words.field(OWNER, "reviewed"),
                words.field(OWNER, "confirmed"),
                words.field(OWNER, "dismissed"),
                words.say("madeOf"));
    }

    static List<String> figures(Words words, JsonNode line) {
        return List.of(
                Figures.yuan(line.path("certainFen").asLong(), words),
                Figures.yuan(line.path("suspiciousFen").asLong(), words),
                line.path("findings").asText(),
                line.path("violations").asText(),
                line.path("reviewed").asText(),
                confirmed(words, line),
                line.path("dismissed").asText());
    }

    private static String confirmed(Words words, JsonNode line) {
        var confirmed = line.path("confirmed").asText();
        return line.path("precision").isTextual()
                ? words.say("withShare", confirmed, line.path("precision").asText())
                : confirmed;
    }

    static FileTable file(Words words, Map<String, String> asked, JsonNode body) {
        var heads = Stream.of(
                        Stream.of(words.value("By", body.path("by").asText()), words.say("name")),
                        ON_FILE.stream().map(name -> words.field(OWNER, name)),
                        Stream.of(words.field("FindingSums", "from"), words.field("FindingSums", "until")),
                        Stream.of(words.say("narrowedTo")))
                .flatMap(names -> names)
                .toList();
        var rest = body.path("ofNoDoctor");
        var rows = Stream.concat(SumPages.lines(body), rest.isObject() ? Stream.of(rest) : Stream.empty())
                .map(line -> row(words, asked, body, line));
        var note = body.path("more").asBoolean() ? SumPages.cut(words, body) : "";
        return new FileTable(SumPages.PATH, heads, rows.toList(), note);
    }

    private static List<Cell> row(Words words, Map<String, String> asked, JsonNode body, JsonNode line) {
        var cells = new ArrayList<Cell>();
        cells.add(Cells.text(line.path("key")));
        cells.add(new Cell.Text(name(words, line)));
        ON_FILE.forEach(name -> cells.add(figure(name, line.path(name))));
        cells.add(Cells.text(body.path("from")));
        cells.add(Cells.text(body.path("until")));
        cells.add(new Cell.Text(SumLinks.of(words, asked, body)));
        return cells;
    }

    private static String name(Words words, JsonNode line) {
        return line.path("key").asText().isEmpty()
                ? words.field("FindingSums", "ofNoDoctor")
                : SumPages.name(words, line);
    }

    private static Cell figure(String name, JsonNode value) {
        if (Figures.isMoney(name)) {
            return Cells.yuan(value);
        }
        return name.equals("precision") ? Cells.share(value) : Cells.count(value);
    }
}
