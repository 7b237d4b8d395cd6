package org.fundwatch.local.road;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fundwatch.local.Addresses;

/** A small bureau behind HTTP: answers what the cases of the road expect, unless a test tells it otherwise. */
final class Bureau implements AutoCloseable {
    private static final List<String> ROLES = List.of("registrar", "intake-officer", "investigator", "adjudicator");
    private final HttpServer server;
    private final Map<String, Answer> told = new ConcurrentHashMap<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final BureauFiles files = new BureauFiles();
    private final BureauQueues queues = new BureauQueues();

    Bureau() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    /** From now on every path that ends so is answered so. */
    void tell(String end, int status, String body) {
        told.put(end, new Answer(status, body));
    }

    /** From now on every claim's check ends among the dead letters. */
    void bury(String queue) {
        queues.bury(queue);
    }

    /** The idempotency keys that were used, in order. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    Addresses addresses() {
        var here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var tokens = new ConcurrentHashMap<String, String>();
        ROLES.forEach(role -> tokens.put(role, "token of " + role));
        return new Addresses(here, here, here, tokens, institutions(), Path.of("no-state"));
    }

    private static Map<String, String> institutions() {
        return RoadClaims.all().stream()
                .map(RoadClaim::institution)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), code -> "token of " + code));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            keys.addAll(exchange.getRequestHeaders().getOrDefault("Idempotency-Key", List.of()));
            var answer = answer(exchange, body);
            var bytes = answer.text().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(HttpExchange exchange, String body) {
        var path = exchange.getRequestURI().getPath();
        return told.entrySet().stream()
                .filter(rule -> path.endsWith(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> queues.answer(path, body))
                .orElseGet(() -> files.answer(exchange.getRequestMethod(), path, body));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
