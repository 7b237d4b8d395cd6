package org.fundwatch.local.aws;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** A service that speaks the AWS JSON 1.1 protocol: the operation stands in the header X-Amz-Target. */
public final class JsonEndpoint implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/x-amz-json-1.1";

    private final Map<String, Operation> operations;
    private final Loopback server;

    /** One operation; throws {@link AwsError} when it refuses. */
    @FunctionalInterface
    public interface Operation {
        JsonNode answer(JsonNode request);
    }

    /** Starts on a free port; the keys are whole targets, as in {@code TrentService.Decrypt}. */
    public JsonEndpoint(Map<String, Operation> operations) throws IOException {
        this.operations = Map.copyOf(operations);
        this.server = Loopback.start(this::handle);
    }

    public URI uri() {
        return server.uri();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            var target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            var answer = operation(target).answer(request(exchange));
            Loopback.answer(exchange, 200, TYPE, JSON.writeValueAsBytes(answer));
        } catch (AwsError e) {
            if (!e.queryCode().isEmpty()) {
                exchange.getResponseHeaders().set("x-amzn-query-error", e.queryCode() + ";Sender");
            }
            Loopback.answer(exchange, e.status(), TYPE, body(e));
        }
    }

    private Operation operation(String target) {
        var operation = operations.get(target);
        if (operation == null) {
            throw new AwsError("UnknownOperationException", "no operation " + target);
        }
        return operation;
    }

    private static JsonNode request(HttpExchange exchange) throws IOException {
        try {
            return JSON.readTree(exchange.getRequestBody().readAllBytes());
        } catch (JacksonException e) {
            throw new AwsError("SerializationException", "the request is not JSON");
        }
    }

    private static byte[] body(AwsError e) throws IOException {
        var body = JSON.createObjectNode().put("__type", e.type()).put("message", e.getMessage());
        return JSON.writeValueAsBytes(body);
    }

    @Override
    public void close() {
        server.close();
    }
}
