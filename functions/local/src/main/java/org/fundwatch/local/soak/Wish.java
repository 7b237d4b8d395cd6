package org.fundwatch.local.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.local.Addresses;

/**
 * One request as it may be sent again and again: always with the same key and the same content.
 *
 * @param function the function that answers it
 * @param token that it carries, if it carries one
 */
record Wish(String function, String method, String path, Optional<Token> token, String key, String body) {
    private static final JsonMapper JSON = new JsonMapper();

    static Wish anyone(String function, String path, Map<String, ?> body) {
        return new Wish(function, "POST", path, Optional.empty(), newKey(), json(body));
    }

    /** Whose token among those that the launcher gives out. */
    @FunctionalInterface
    interface Token {
        String among(Addresses addresses);
    }

    static Wish institution(String code, String path, Map<String, ?> body) {
        Token token = addresses -> addresses.institution(code);
        return new Wish("claim-validation", "POST", path, Optional.of(token), newKey(), json(body));
    }

    static Wish staff(String role, String method, String path, Map<String, ?> body) {
        return new Wish(
                "case-desk", method, path, Optional.of(addresses -> addresses.token(role)), newKey(), json(body));
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
