package org.fundwatch.local.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.PointRow;

/** Reads published knowledge points, one JSON object a line; what names no code is a remark, not a point. */
final class PointFiles {
    private static final JsonMapper JSON = new JsonMapper();

    private final RuleCatalogue catalogue;
    private final Map<String, LocalDate> batches;
    private final List<String> remarks = new ArrayList<>();

    PointFiles(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
        var dates = Reading.yaml("knowledge/batches.yaml").child("batches");
        this.batches = dates.keys().stream().collect(toMap(Function.identity(), dates::date));
    }

    /** The points of a file, or of every .jsonl file in a folder; {@link Unreadable} says which line does not fit. */
    List<PointRow> read(Path in) {
        var rows = new ArrayList<PointRow>();
        for (var file : files(in)) {
            var lines = new String(Reading.bytes(file), UTF_8).lines().toList();
            for (var i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    row(file + " line " + (i + 1), lines.get(i)).ifPresent(rows::add);
                }
            }
        }
        return Superseding.applied(rows);
    }

    /** Ids of rows that name no code. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private static List<Path> files(Path in) {
        if (!Files.isDirectory(in)) {
            return List.of(in);
        }
        try (var files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Unreadable(in + " cannot be read");
        }
    }

    private Optional<PointRow> row(String where, String line) {
        try {
            var json = JSON.readTree(line);
            var codes = StreamSupport.stream(json.path("codes").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            if (codes.isEmpty()) {
                remarks.add(json.path("id").asText());
                return Optional.empty();
            }
            return Optional.of(point(where, json, codes));
        } catch (JsonProcessingException e) {
            throw new Unreadable(where + " is no JSON");
        } catch (IllegalArgumentException e) {
            throw new Unreadable(where + ": " + e.getMessage());
        }
    }

    private PointRow point(String where, JsonNode json, List<String> codes) {
        var name = json.path("rule_name").asText();
        return new PointRow(
                json.path("id").asText(),
                catalogue.codeOf(name).orElseThrow(() -> new Unreadable(where + " is of a rule that nobody knows")),
                codes,
                json.path("item_name").asText(""),
                text(json, "constraint").orElse(""),
                Map.of(),
                Basis.NONE,
                json.path("batch").asText(),
                from(where, json),
                text(json, "until").map(day -> day(where, day)),
                text(json, "supersedes"));
    }

    private LocalDate from(String where, JsonNode json) {
        return text(json, "published_at")
                .map(day -> day(where, day))
                .or(() -> Optional.ofNullable(batches.get(json.path("batch").asText())))
                .orElseThrow(() -> new Unreadable(where + " has neither a day nor a batch with one"));
    }

    private static LocalDate day(String where, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unreadable(where + " has a day that is none");
        }
    }

    private static Optional<String> text(JsonNode json, String key) {
        return Optional.of(json.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
