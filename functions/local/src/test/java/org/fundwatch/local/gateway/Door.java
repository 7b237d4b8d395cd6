package org.fundwatch.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.template.Access;
import org.fundwatch.local.template.AuthorizerSpec;
import org.fundwatch.local.template.RouteSpec;
import org.fundwatch.local.template.ThrottleSpec;

/** A gateway before one function that keeps the last event and answers as told. */
final class Door implements AutoCloseable, Functions {
    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    static final Invocation OK = answered("{\"statusCode\":200,\"body\":\"ok\"}");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AuthorizerSpec STAFF = new AuthorizerSpec("Staff", "issuer", List.of("desk"));

    volatile Invocation answer = OK;
    volatile Duration delay = Duration.ZERO;

    private final AtomicReference<byte[]> event = new AtomicReference<>();
    private final HttpApi api;

    Door() {
        this(ThrottleSpec.ACCOUNT_DEFAULT, HttpApiSettings.LONGEST);
    }

    Door(ThrottleSpec throttle, Duration patience) {
        try {
            var settings = new HttpApiSettings(0, throttle, patience, InstantSource.fixed(NOW));
            api = new HttpApi(routes(), this, Door::judge, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RouteSpec> routes() {
        return List.of(
                new RouteSpec("POST", "/v1/reports", "f", new Access.Open()),
                new RouteSpec("GET", "/v1/reports", "f", new Access.Open()),
                new RouteSpec("GET", "/portal/{proxy+}", "f", new Access.Open()),
                new RouteSpec("ANY", "/any", "f", new Access.Open()),
                new RouteSpec("GET", "/v1/cases/{caseNumber}", "f", new Access.Token(STAFF, List.of())),
                new RouteSpec("GET", "/v1/audit", "f", new Access.Token(STAFF, List.of("audit", "all"))));
    }

    private static TokenVerifier.Verdict judge(String token, AuthorizerSpec authorizer) {
        return switch (token) {
            case "good" ->
                new TokenVerifier.Verdict.Accepted(Map.of(
                        "sub", "demo", "roles", List.of("finance", "auditor"), "exp", 1772352000L, "admin", false));
            case "scoped" -> new TokenVerifier.Verdict.Accepted(Map.of("sub", "demo", "scope", "audit other"));
            default -> new TokenVerifier.Verdict.Refused("the token has expired");
        };
    }

    @Override
    public Invocation invoke(String function, byte[] bytes) {
        event.set(bytes);
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    JsonNode event() {
        try {
            return JSON.readTree(event.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean untouched() {
        return event.get() == null;
    }

    static Invocation answered(String payload) {
        return new Invocation.Answered(payload.getBytes(StandardCharsets.UTF_8));
    }

    URI uri() {
        return api.uri();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    HttpResponse<String> post(String type, byte[] body) {
        return send("POST", "/v1/reports", body, "content-type", type);
    }

    HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(URI.create(uri() + path)).method(method, publisher);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        api.close();
    }
}
