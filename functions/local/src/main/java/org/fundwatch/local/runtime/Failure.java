package org.fundwatch.local.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** How a runtime tells of an error: a header for its type, a JSON body for its message; either may be missing. */
final class Failure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "Lambda-Runtime-Function-Error-Type";
    private static final String UNKNOWN = "Runtime.Unknown";

    private Failure() {}

    static Invocation.Failed read(HttpExchange exchange) throws IOException {
        var body = parse(exchange.getRequestBody().readNBytes(Payload.RESPONSE_LIMIT));
        var header = exchange.getRequestHeaders().getFirst(TYPE);
        var type = body.path("errorType").asText(header == null ? UNKNOWN : header);
        return new Invocation.Failed(type, body.path("errorMessage").asText(""));
    }

    private static JsonNode parse(byte[] body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }
}
