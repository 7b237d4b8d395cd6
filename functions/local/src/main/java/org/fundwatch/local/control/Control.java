package org.fundwatch.local.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.local.aws.Loopback;

/** The control endpoint. It tells counts and ids, never what is in a message. */
public final class Control implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Running running;
    private final Loopback server;
    private final SameOrigin origin;
    private final Overview overview;
    private final Links links;

    /** An answer: a status and what is written as JSON. */
    private record Answer(int status, Object body) {
        static final Answer NOTHING_HERE = new Answer(404, Map.of("message", "nothing here"));
        static final Answer NOT_FROM_THERE = new Answer(403, Map.of("message", "not from there"));

        static Answer ok(Object body) {
            return new Answer(200, body);
        }
    }

    /** Starts on a free port. */
    public Control(Running running, Links links) throws IOException {
        this.running = running;
        this.links = links;
        this.server = Loopback.start(this::handle);
        this.origin = new SameOrigin(server.uri());
        this.overview = new Overview(running, new NextSteps(links, server.uri()));
    }

    public URI uri() {
        return server.uri();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET") && path.equals("/") && isCalled(exchange)) {
            page(exchange);
            return;
        }
        var answer = answer(exchange, List.of(path.substring(1).split("/")));
        if (isForm(exchange) && answer.status() != Answer.NOT_FROM_THERE.status()) {
            exchange.getResponseHeaders().set("Location", "/#schedules");
            Loopback.answer(exchange, 303, "text/plain", new byte[0]);
            return;
        }
        Loopback.answer(exchange, answer.status(), "application/json", JSON.writeValueAsBytes(answer.body()));
    }

    private void page(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", Overview.policy());
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "same-origin"); // without it a form would name no origin
        var html = overview.html(Clock.systemUTC().instant());
        Loopback.answer(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isCalled(HttpExchange exchange) {
        return origin.isCalled(exchange.getRequestHeaders());
    }

    /** A browser that sent a form wants a page. */
    private static boolean isForm(HttpExchange exchange) {
        var accepted = exchange.getRequestHeaders().getFirst("Accept");
        return exchange.getRequestMethod().equals("POST") && accepted != null && accepted.contains("text/html");
    }

    private Answer answer(HttpExchange exchange, List<String> path) {
        if (!isCalled(exchange)) {
            return Answer.NOT_FROM_THERE;
        }
        return switch (exchange.getRequestMethod()) {
            case "GET" -> look(path);
            case "POST" -> origin.mayAct(exchange.getRequestHeaders()) ? act(path) : Answer.NOT_FROM_THERE;
            default -> Answer.NOTHING_HERE;
        };
    }

    private Answer look(List<String> path) {
        return switch (path.getFirst()) {
            case "queues" -> Answer.ok(running.queues().depths());
            case "schedules" -> Answer.ok(running.schedules().names());
            case "dead-letters" ->
                second(path)
                        .flatMap(running.queues()::deadLetters)
                        .map(Answer::ok)
                        .orElse(Answer.NOTHING_HERE);
            case "examples" ->
                second(path).flatMap(Examples::request).map(Answer::ok).orElse(Answer.NOTHING_HERE);
            case "tokens" -> path.size() == 3 ? token(path.get(1), path.get(2)) : Answer.NOTHING_HERE;
            default -> Answer.NOTHING_HERE;
        };
    }

    private Answer act(List<String> path) {
        return switch (String.join("/", path)) {
            case "bus/down" -> done("bus", "down", running.bus()::takeDown);
            case "bus/up" -> done("bus", "up", running.bus()::bringUp);
            case "sending/down" -> done("sending", "down", running.sending()::takeDown);
            case "sending/up" -> done("sending", "up", running.sending()::bringUp);
            case "screening" -> Answer.ok(running.night().screen());
            case String fire when fire.matches("schedules/[^/]+/fire") -> fire(path.get(1));
            default -> Answer.NOTHING_HERE;
        };
    }

    private static Answer done(String what, String state, Runnable act) {
        act.run();
        return Answer.ok(Map.of(what, state));
    }

    private Answer fire(String schedule) {
        return running.schedules()
                .fire(schedule)
                .map(how -> new Answer(Outcomes.status(how), Map.of("outcome", Outcomes.word(how))))
                .orElse(Answer.NOTHING_HERE);
    }

    private Answer token(String kind, String name) {
        return switch (kind) {
            case "ready" -> Answer.ok(running.staff().token(name));
            case "expired" -> Answer.ok(running.staff().expired(name));
            case "stranger" -> Answer.ok(running.staff().ofStranger(name));
            case "institution" -> institution(name);
            case "cds" -> Answer.ok(running.institutions().cdsToken(links.api().resolve("/cds-services/" + name)));
            default -> Answer.NOTHING_HERE;
        };
    }

    private Answer institution(String code) {
        return Optional.ofNullable(running.institutions().tokens().get(code))
                .map(Answer::ok)
                .orElse(Answer.NOTHING_HERE);
    }

    private static Optional<String> second(List<String> path) {
        return path.size() == 2 ? Optional.of(path.get(1)) : Optional.empty();
    }

    @Override
    public void close() {
        server.close();
    }
}
