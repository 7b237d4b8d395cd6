package org.fundwatch.local.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request as it may be sent again and again: always with the same key and the same content.
 *
 * @param function the function that answers it
 * @param role of the token that it carries, if it carries one
 */
record Wish(String function, String method, String path, Optional<String> role, String key, String body) {
    private static final JsonMapper JSON = new JsonMapper();

    static Wish anyone(String function, String path, Map<String, ?> body) {
        return new Wish(function, "POST", path, Optional.empty(), newKey(), json(body));
    }

    static Wish staff(String role, String method, String path, Map<String, ?> body) {
        return new Wish("case-desk", method, path, Optional.of(role), newKey(), json(body));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
