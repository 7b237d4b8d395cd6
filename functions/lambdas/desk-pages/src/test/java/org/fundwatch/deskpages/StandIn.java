package org.fundwatch.deskpages;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stand-in of the HTTP API: it answers what a test laid down, and holds every call and answer to the contract. */
final class StandIn implements AutoCloseable {
    private static final OpenApiInteractionValidator DESK = contract("case-desk.yaml");
    private static final OpenApiInteractionValidator PAYMENT = contract("reward-payment.yaml");
    private static final Pattern PAID_THERE = Pattern.compile("/v1/(payouts|payment-files|openings)(/.*)?");
    private static final Map<String, Reply> REPLIES = new ConcurrentHashMap<>();
    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static final List<String> BREACHES = new CopyOnWriteArrayList<>();
    private static final Reply NOTHING = new Reply(
            404,
            "{\"type\":\"https://fundwatch.org/problems/case/unknown\",\"title\":\"No such case\",\"status\":404}");

    private final HttpServer server;

    record Reply(int status, String body) {}

    /** One call as it came in. */
    record Call(String what, String authorization, String key, String body) {}

    private StandIn(HttpServer server) {
        this.server = server;
    }

    static StandIn start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", StandIn::handle);
        server.start();
        return new StandIn(server);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static void reset() {
        REPLIES.clear();
        CALLS.clear();
        BREACHES.clear();
    }

    static void answers(String what, int status, String body) {
        REPLIES.put(what, new Reply(status, body));
    }

    static List<Call> calls(String what) {
        return CALLS.stream().filter(call -> call.what().equals(what)).toList();
    }

    /** Where a call, or an answer laid down by a test, did not keep to the contract. */
    static List<String> breaches() {
        return List.copyOf(BREACHES);
    }

    private static void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            CALLS.add(new Call(what, header(exchange, "Authorization"), header(exchange, "Idempotency-Key"), body));
            var reply = REPLIES.getOrDefault(what, NOTHING);
            check(exchange, body, reply);
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type(reply));
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void check(HttpExchange exchange, String body, Reply reply) {
        var uri = exchange.getRequestURI();
        var request = new SimpleRequest.Builder(exchange.getRequestMethod(), uri.getPath());
        exchange.getRequestHeaders().forEach((name, values) -> request.withHeader(name, values));
        for (var asked : Optional.ofNullable(uri.getQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .toList()) {
            var parts = asked.split("=", 2);
            request.withQueryParam(parts[0], parts[1]);
        }
        if (!body.isEmpty()) {
            request.withBody(body);
        }
        var response = SimpleResponse.Builder.status(reply.status())
                .withContentType(type(reply))
                .withBody(reply.body())
                .build();
        if (reply.status() < 300) {
            note(contractOf(uri.getPath()).validate(request.build(), response));
        } else {
            note(contractOf(uri.getPath()).validateResponse(uri.getPath(), method(exchange), response));
        }
    }

    private static OpenApiInteractionValidator contractOf(String path) {
        return PAID_THERE.matcher(path).matches() ? PAYMENT : DESK;
    }

    private static OpenApiInteractionValidator contract(String file) {
        var written = Path.of("../../../openapi", file).toAbsolutePath();
        return OpenApiInteractionValidator.createFor(written.toString()).build();
    }

    private static Request.Method method(HttpExchange exchange) {
        return Request.Method.valueOf(exchange.getRequestMethod());
    }

    private static void note(ValidationReport report) {
        if (report.hasErrors()) {
            BREACHES.add(report.getMessages().stream()
                    .map(ValidationReport.Message::getMessage)
                    .collect(Collectors.joining("; ")));
        }
    }

    private static String type(Reply reply) {
        return reply.status() < 300 ? "application/json" : "application/problem+json";
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
