package org.fundwatch.local.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.local.aws.Loopback;

/**
 * The part of AWS Lambda that functions call: Invoke, which waits for the answer. A function that fails is an answer
 * with the header {@code X-Amz-Function-Error}; what else is asked is refused and named.
 */
public final class InvokeService {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile("/2015-03-31/functions/([^/]+)/invocations");
    private static final String TYPE = "application/json";
    private static final String WAITS = "RequestResponse";

    private volatile Optional<Functions> functions = Optional.empty();

    /** Starts an endpoint for the SDK on a free port; until it serves, no function is ready. */
    public Loopback start() throws IOException {
        return Loopback.start(this::handle);
    }

    /** From now on these functions may be invoked. */
    public void serve(Functions ready) {
        functions = Optional.of(ready);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange, invoke(exchange, functionOf(exchange)));
        } catch (InvokeRefusal e) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("x-amzn-errortype", e.type());
            Loopback.answer(exchange, e.status(), TYPE, JSON.writeValueAsBytes(e.body()));
        }
    }

    private static String functionOf(HttpExchange exchange) {
        var path = PATH.matcher(exchange.getRequestURI().getPath());
        if (!path.matches() || !exchange.getRequestMethod().equals("POST")) {
            throw InvokeRefusal.unknownOperation();
        }
        var how = Optional.ofNullable(exchange.getRequestHeaders().getFirst("X-Amz-Invocation-Type"));
        if (!how.orElse(WAITS).equals(WAITS)) {
            throw InvokeRefusal.invalid("this machine knows only the invocation type " + WAITS);
        }
        return FunctionName.read(path.group(1)).orElseThrow(() -> InvokeRefusal.notFound(path.group(1)));
    }

    private Invocation invoke(HttpExchange exchange, String function) throws IOException {
        var ready = functions.orElseThrow(InvokeRefusal::notReady);
        var event = exchange.getRequestBody().readNBytes(Payload.REQUEST_LIMIT + 1);
        try {
            return ready.invoke(function, event);
        } catch (IllegalArgumentException noSuchFunction) {
            throw InvokeRefusal.notFound(function);
        }
    }

    private static void answer(HttpExchange exchange, Invocation invocation) throws IOException {
        switch (invocation) {
            case Invocation.Answered(byte[] payload) -> answer(exchange, payload);
            case Invocation.Failed failed
            when failed.isRequestTooLarge() -> throw InvokeRefusal.tooLarge(failed.message());
            case Invocation.Failed(String type, String message) -> fail(exchange, type, message);
            case Invocation.TimedOut() -> fail(exchange, "Sandbox.Timedout", "Task timed out");
            case Invocation.Throttled() -> throw InvokeRefusal.throttled();
        }
    }

    private static void fail(HttpExchange exchange, String type, String message) throws IOException {
        exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
        var body = JSON.createObjectNode().put("errorMessage", message).put("errorType", type);
        answer(exchange, JSON.writeValueAsBytes(body));
    }

    private static void answer(HttpExchange exchange, byte[] payload) throws IOException {
        exchange.getResponseHeaders().set("X-Amz-Executed-Version", "$LATEST");
        Loopback.answer(exchange, 200, TYPE, payload);
    }
}
