package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What of an event a rule's target gets. */
final class InputPath {
    private static final String WHOLE = "$";
    private static final String DETAIL = "$.detail";

    private InputPath() {}

    static void check(String path) {
        if (!Set.of(WHOLE, DETAIL).contains(path)) {
            throw new IllegalArgumentException("this machine knows no InputPath " + path);
        }
    }

    static String cut(String path, JsonNode envelope) {
        return (path.equals(DETAIL) ? envelope.get("detail") : envelope).toString();
    }
}
