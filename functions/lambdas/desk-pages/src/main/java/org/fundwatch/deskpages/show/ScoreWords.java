package org.fundwatch.deskpages.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.fundwatch.deskpages.contract.Schema;

/** The lines of a credit score (信用评分) in the reader's language. */
final class ScoreWords {
    private ScoreWords() {}

    /** A line that every scheme has in our words; a scheme's own, and anything else, as it is. */
    static JsonNode told(Words words, Schema schema, JsonNode object) {
        var told = words.find("value.CreditRule." + object.path("rule").asText());
        return schema.name().equals("ReasonView") && told.isPresent()
                ? object.<ObjectNode>deepCopy().put("text", told.get())
                : object;
    }
}
