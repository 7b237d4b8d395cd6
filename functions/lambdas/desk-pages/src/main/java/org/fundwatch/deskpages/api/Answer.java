package org.fundwatch.deskpages.api;

import com.fasterxml.jackson.databind.JsonNode;

/** What the staff API answered (接口应答). */
public sealed interface Answer {
    /** What was asked for, or done. */
    record Told(JsonNode body) implements Answer {}

    /**
     * Why not.
     *
     * @param status as in HTTP
     * @param problem of {@code openapi/problems.yaml}; an empty object where the gateway refused in its own words
     */
    record Refused(int status, JsonNode problem) implements Answer {

        /** The problem's type without its base, such as {@code case/unknown}; empty where there is none. */
        public String slug() {
            var type = problem.path("type").asText();
            return type.substring(type.indexOf("/problems/") + 1).replaceFirst("^problems/", "");
        }
    }

    /** Nothing came back in time: whether it was done is not known. */
    record Silent() implements Answer {}
}
