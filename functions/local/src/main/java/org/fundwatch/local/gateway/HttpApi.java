package org.fundwatch.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.RouteSpec;

/** An API Gateway HTTP API. It logs nothing: no request, no address, no user agent. */
public final class HttpApi implements AutoCloseable {
    private final Routes routes;
    private final Functions functions;
    private final Gate gate;
    private final HttpApiSettings settings;
    private final TokenBucket bucket;
    private final Loopback server;

    /** Opens the doors; throws IOException when the port is taken. */
    public HttpApi(List<RouteSpec> routes, Functions functions, TokenVerifier verifier, HttpApiSettings settings)
            throws IOException {
        this.routes = new Routes(routes);
        this.functions = functions;
        this.gate = new Gate(verifier);
        this.settings = settings;
        this.bucket = new TokenBucket(settings.throttle(), settings.clock());
        this.server = Loopback.start(settings.port(), this::handle);
    }

    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var id = RequestId.next();
            send(exchange, answer(Request.read(exchange), id).with("apigw-requestid", id));
        }
    }

    private Answer answer(Request request, String id) {
        if (request.size() > Request.HEAD_LIMIT) {
            return Answer.HEADERS_TOO_LARGE;
        }
        if (request.body().length > Request.BODY_LIMIT) {
            return Answer.TOO_LARGE;
        }
        return routes.find(request.method(), request.path())
                .map(match -> bucket.take() ? pass(request, match, id) : Answer.TOO_MANY)
                .orElse(Answer.NOT_FOUND);
    }

    private Answer pass(Request request, Routes.Match match, String id) {
        var finding = gate.check(match.route().access(), request.header("authorization"));
        if (finding instanceof Gate.Finding.Refused(Answer refusal)) {
            return refusal;
        }
        var context =
                new RequestContext(request, match, finding, id, settings.clock().instant());
        return answer(invoke(match.route().function(), RequestEvent.of(request, match, context)));
    }

    private Invocation invoke(String function, byte[] event) {
        return CompletableFuture.supplyAsync(() -> functions.invoke(function, event), Thread::startVirtualThread)
                .completeOnTimeout(
                        new Invocation.TimedOut(), settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static Answer answer(Invocation invocation) {
        return switch (invocation) {
            case Invocation.Answered(byte[] payload) -> FunctionAnswer.read(payload);
            case Invocation.Failed failed -> failed.isRequestTooLarge() ? Answer.TOO_LARGE : Answer.BROKEN;
            case Invocation.TimedOut() -> Answer.UNAVAILABLE;
            case Invocation.Throttled() -> Answer.UNAVAILABLE;
        };
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.headers().forEach(header -> headers.add(header.name(), header.value()));
        var length = answer.body().length;
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("content-length", String.valueOf(length));
        }
        var silent = exchange.getRequestMethod().equals("HEAD") || !answer.mayHaveBody() || length == 0;
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : length);
        if (!silent) {
            exchange.getResponseBody().write(answer.body());
        }
    }
}
