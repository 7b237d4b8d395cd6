package org.fundwatch.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What another service answered, as a tree of nodes for a page to show. */
public final class JsonNodes {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonNodes() {}

    /** The tree; a missing node where the text is no JSON. */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
