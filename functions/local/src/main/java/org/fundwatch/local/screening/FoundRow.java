package org.fundwatch.local.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A line of a findings file, as far as two of them are compared.
 *
 * @param key where it stands in the file: how it begins, with institution, month and settlement
 * @param fen the money in question; 0 where it names none
 * @param line as it was written
 */
record FoundRow(String key, String id, String rule, long fen, String line) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULE = ",\"rule\":";

    static FoundRow of(String line) {
        try {
            var row = JSON.readTree(line);
            return new FoundRow(
                    line.substring(0, line.indexOf(RULE)),
                    text(row, "id"),
                    text(row, "rule"),
                    row.path("amount_fen").asLong(),
                    line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText();
    }
}
