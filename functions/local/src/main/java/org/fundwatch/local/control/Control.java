package org.fundwatch.local.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.events.EventService;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.oidc.StaffIssuer;
import org.fundwatch.local.runtime.Invocation;

/** The control endpoint. It tells counts and ids, never what is in a message. */
public final class Control implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schedules schedules;
    private final Queues queues;
    private final EventService bus;
    private final StaffIssuer staff;
    private final Loopback server;

    /** An answer: a status and what is written as JSON. */
    private record Answer(int status, Object body) {
        static final Answer NOTHING_HERE = new Answer(404, Map.of("message", "nothing here"));

        static Answer ok(Object body) {
            return new Answer(200, body);
        }
    }

    /** Starts on a free port. */
    public Control(Schedules schedules, Queues queues, EventService bus, StaffIssuer staff) throws IOException {
        this.schedules = schedules;
        this.queues = queues;
        this.bus = bus;
        this.staff = staff;
        this.server = Loopback.start(this::handle);
    }

    public URI uri() {
        return server.uri();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = List.of(exchange.getRequestURI().getPath().substring(1).split("/"));
        var answer =
                switch (exchange.getRequestMethod()) {
                    case "GET" -> look(path);
                    case "POST" -> act(path);
                    default -> Answer.NOTHING_HERE;
                };
        Loopback.answer(exchange, answer.status(), "application/json", JSON.writeValueAsBytes(answer.body()));
    }

    private Answer look(List<String> path) {
        return switch (path.getFirst()) {
            case "queues" -> Answer.ok(queues.depths());
            case "schedules" -> Answer.ok(schedules.names());
            case "dead-letters" ->
                second(path).flatMap(queues::deadLetters).map(Answer::ok).orElse(Answer.NOTHING_HERE);
            case "tokens" -> path.size() == 3 ? token(path.get(1), path.get(2)) : Answer.NOTHING_HERE;
            default -> Answer.NOTHING_HERE;
        };
    }

    private Answer act(List<String> path) {
        return switch (String.join("/", path)) {
            case "bus/down" -> {
                bus.takeDown();
                yield Answer.ok(Map.of("bus", "down"));
            }
            case "bus/up" -> {
                bus.bringUp();
                yield Answer.ok(Map.of("bus", "up"));
            }
            case String fire when fire.matches("schedules/[^/]+/fire") -> fire(path.get(1));
            default -> Answer.NOTHING_HERE;
        };
    }

    private Answer fire(String schedule) {
        return schedules.fire(schedule).map(Control::outcome).orElse(Answer.NOTHING_HERE);
    }

    private static Answer outcome(Invocation invocation) {
        return switch (invocation) {
            case Invocation.Answered _ -> Answer.ok(Map.of("outcome", "answered"));
            case Invocation.Failed failed -> new Answer(502, Map.of("outcome", failed.errorType()));
            case Invocation.TimedOut _ -> new Answer(502, Map.of("outcome", "timed out"));
            case Invocation.Throttled _ -> new Answer(503, Map.of("outcome", "busy"));
        };
    }

    private Answer token(String kind, String role) {
        return switch (kind) {
            case "ready" -> Answer.ok(staff.token(role));
            case "expired" -> Answer.ok(staff.expired(role));
            case "stranger" -> Answer.ok(staff.ofStranger(role));
            default -> Answer.NOTHING_HERE;
        };
    }

    private static Optional<String> second(List<String> path) {
        return path.size() == 2 ? Optional.of(path.get(1)) : Optional.empty();
    }

    @Override
    public void close() {
        server.close();
    }
}
