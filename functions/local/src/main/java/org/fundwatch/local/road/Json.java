package org.fundwatch.local.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** What the doors read and write. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static Tree read(String json) throws JsonProcessingException {
        return Tree.of(MAPPER.readValue(json, Object.class));
    }

    /** Reads what lies in this jar, which must be right. */
    static Tree parse(String json) {
        try {
            return read(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object inside what lies in this jar, to be sent as it is. */
    static Map<String, Object> object(String json, String key) {
        try {
            return MAPPER.convertValue(MAPPER.readTree(json).required(key), OBJECT);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
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
