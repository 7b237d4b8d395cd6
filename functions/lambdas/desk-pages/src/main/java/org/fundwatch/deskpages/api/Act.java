package org.fundwatch.deskpages.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something to be done (办理事项).
 *
 * @param path decoded and without its version
 * @param key under which it is done once
 * @param body empty text where the operation takes nothing
 */
public record Act(String method, String path, String key, String body) {

    public static Act of(String method, String path, String key, JsonNode body) {
        return new Act(method, path, key, body.isMissingNode() ? "" : body.toString());
    }
}
