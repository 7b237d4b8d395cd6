package org.fundwatch.local.gateway;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a function answered, payload format 2.0: a structure with a status code, or anything else as JSON. */
final class FunctionAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("content-length", "connection", "transfer-encoding", "date");
    private static final String TYPE = "content-type";

    private FunctionAnswer() {}

    /** The answer for the client; a structure that cannot be understood is the function's fault. */
    static Answer read(byte[] payload) {
        var tree = parse(payload);
        if (tree.isEmpty() || !tree.get().has("statusCode")) {
            var body = tree.filter(JsonNode::isTextual)
                    .map(text -> utf8(text.asText()))
                    .orElse(payload);
            return new Answer(200, List.of(new Answer.Header(TYPE, Answer.JSON)), body);
        }
        try {
            return structured(tree.get());
        } catch (IllegalArgumentException e) {
            return Answer.BROKEN;
        }
    }

    private static Optional<JsonNode> parse(byte[] payload) {
        try {
            return Optional.of(JSON.readTree(payload));
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer structured(JsonNode tree) {
        var status = tree.get("statusCode");
        require(status.isIntegralNumber() && status.asInt() >= 200 && status.asInt() <= 599);
        return new Answer(status.asInt(), headers(tree), body(tree));
    }

    private static List<Answer.Header> headers(JsonNode tree) {
        var headers = new ArrayList<Answer.Header>();
        for (var header : part(tree, "headers").properties()) {
            require(header.getValue().isValueNode());
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OF_THE_CONNECTION.contains(name)) {
                headers.add(new Answer.Header(name, header.getValue().asText()));
            }
        }
        if (headers.stream().noneMatch(header -> header.name().equals(TYPE))) {
            headers.add(new Answer.Header(TYPE, "text/plain;charset=utf-8"));
        }
        for (var cookie : part(tree, "cookies")) {
            headers.add(new Answer.Header("set-cookie", cookie.asText()));
        }
        return headers;
    }

    private static JsonNode part(JsonNode tree, String name) {
        var part = tree.path(name);
        require(part.isContainerNode() || part.isNull() || part.isMissingNode());
        return part;
    }

    private static byte[] body(JsonNode tree) {
        var body = tree.path("body");
        require(body.isTextual() || body.isNull() || body.isMissingNode());
        var text = body.isTextual() ? body.asText() : "";
        return tree.path("isBase64Encoded").asBoolean() ? Base64.getDecoder().decode(text) : utf8(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new IllegalArgumentException("not an answer of payload format 2.0");
        }
    }
}
