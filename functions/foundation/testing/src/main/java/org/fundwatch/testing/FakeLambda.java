package org.fundwatch.testing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fundwatch.testing.Boundary.Fault;

/**
 * Lambda's Invoke: the test plays the function that is asked. What the test throws is the function's failure. The script
 * is kept among the system properties, because Quarkus loads this class more than once.
 */
public final class FakeLambda {
    private static final String SCRIPT = "fundwatch.testing.lambda";
    private static final String PATH = "/2015-03-31/functions/";

    private FakeLambda() {}

    /** From now on every invocation is answered so, from the event to the answer, both JSON. */
    public static void plays(UnaryOperator<String> function) {
        System.getProperties().put(SCRIPT, function);
    }

    static boolean isMeant(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith(PATH);
    }

    static void handle(HttpExchange exchange, Fault fault) throws IOException {
        var event = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            var answer = script().apply(event);
            answer(exchange, fault == Fault.AFTER ? 500 : 200, answer);
        } catch (IllegalStateException e) {
            exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
            answer(exchange, 200, new JsonMapper().writeValueAsString(Map.of("errorMessage", "failed")));
        }
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<String> script() {
        return (UnaryOperator<String>) System.getProperties().get(SCRIPT);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
