package org.fundwatch.local.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** What the doors read and write. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    static Tree read(String json) throws JsonProcessingException {
        return Tree.of(MAPPER.readValue(json, Object.class));
    }

    static String write(Map<String, ?> tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json() {}
}
