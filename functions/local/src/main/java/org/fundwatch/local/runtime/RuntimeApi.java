package org.fundwatch.local.runtime;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.fundwatch.local.aws.LocalCloud;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.template.FunctionSpec;

/** The AWS Lambda Runtime API, version 2018-06-01, as one instance of one function sees it. */
final class RuntimeApi implements AutoCloseable {
    private static final String BASE = "/2018-06-01/runtime/";
    private static final String JSON = "application/json";
    private static final byte[] OK = "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);

    private final FunctionSpec function;
    private final Handover handover = new Handover();
    private final InstantSource clock;
    private final Loopback server;

    RuntimeApi(FunctionSpec function, InstantSource clock) throws IOException {
        this.function = function;
        this.clock = clock;
        this.server = Loopback.start(this::handle);
    }

    /** What AWS_LAMBDA_RUNTIME_API holds. */
    String address() {
        return server.uri().getAuthority();
    }

    Handover handover() {
        return handover;
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var words = List.of(path.replace(BASE, "").split("/", -1));
        var call = exchange.getRequestMethod() + " " + words.getFirst() + " " + words.getLast();
        switch (call) {
            case "GET invocation next" -> next(exchange);
            case "POST invocation response" -> response(exchange, words.get(1));
            case "POST invocation error" -> error(exchange, words.get(1));
            case "POST init error" -> initError(exchange);
            default -> refuse(exchange, 404, "InvalidPath", "no such operation");
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            var job = handover.take();
            if (job.isPresent()) {
                send(exchange, job.get());
            } else {
                refuse(exchange, 410, "Gone", "another poll took its place");
            }
        } catch (InterruptedException e) {
            exchange.close();
        }
    }

    private void send(HttpExchange exchange, Job job) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", job.id());
        headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(deadline(function.timeout())));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", LocalCloud.arn("lambda", "function:" + function.name()));
        headers.set("Lambda-Runtime-Trace-Id", TraceId.next(clock.instant()));
        try {
            Loopback.answer(exchange, 200, JSON, job.event());
            job.taken().complete(null);
        } catch (IOException e) {
            handover.putBack(job);
            throw e;
        }
    }

    private long deadline(Duration timeout) {
        return clock.instant().plus(timeout).toEpochMilli();
    }

    private void response(HttpExchange exchange, String id) throws IOException {
        var payload = exchange.getRequestBody().readNBytes(Payload.RESPONSE_LIMIT + 1);
        var job = handover.finish(id);
        if (job.isEmpty()) {
            refuse(exchange, 400, "InvalidRequestID", "Invalid request ID");
        } else if (payload.length > Payload.RESPONSE_LIMIT) {
            job.get().end(Payload.responseTooLarge());
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            refuse(
                    exchange,
                    413,
                    "RequestEntityTooLarge",
                    Payload.responseTooLarge().message());
        } else {
            job.get().end(new Invocation.Answered(payload));
            accept(exchange);
        }
    }

    private void error(HttpExchange exchange, String id) throws IOException {
        var failure = Failure.read(exchange);
        var job = handover.finish(id);
        if (job.isEmpty()) {
            refuse(exchange, 400, "InvalidRequestID", "Invalid request ID");
            return;
        }
        job.get().end(failure);
        accept(exchange);
    }

    private void initError(HttpExchange exchange) throws IOException {
        handover.close(Failure.read(exchange));
        accept(exchange);
    }

    private static void accept(HttpExchange exchange) throws IOException {
        Loopback.answer(exchange, 202, JSON, OK);
    }

    private static void refuse(HttpExchange exchange, int status, String type, String message) throws IOException {
        var body = "{\"errorMessage\":\"%s\",\"errorType\":\"%s\"}".formatted(message, type);
        Loopback.answer(exchange, status, JSON, body.getBytes(StandardCharsets.UTF_8));
    }
}
