package org.fundwatch.local.road;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The gateway's doors as one person's browser or program uses them: HTTP and nothing else. */
final class Doors implements AutoCloseable {
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(40);
    private static final Set<Integer> BUSY = Set.of(429, 503, 504);
    private final URI api;
    private final Patience patience;
    private final Map<String, String> headers;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .build();

    Doors(URI api, Patience patience) {
        this(api, patience, Map.of());
    }

    /** With headers that the browser or program adds to every request. */
    Doors(URI api, Patience patience, Map<String, String> headers) {
        this.api = api;
        this.patience = patience;
        this.headers = Map.copyOf(headers);
    }

    Answer get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).build());
    }

    /** Looks at an address that needs no token. */
    Answer look(String address) {
        return send(request(address).build());
    }

    Answer page(String path) {
        return send(request(path).header("Accept", "text/html").build());
    }

    Answer submit(String path, String form) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    Answer post(String path, Map<String, ?> body) {
        return send(json("POST", path, body).build());
    }

    Answer act(String method, String path, String token, Map<String, ?> body) {
        return send(json(method, path, body)
                .header("Authorization", "Bearer " + token)
                .build());
    }

    private HttpRequest.Builder json(String method, String path, Map<String, ?> body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(Json.write(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(api.resolve(path)).timeout(LONGEST_REQUEST);
        headers.forEach(request::header);
        return request;
    }

    /** A busy door is asked again with the same key, which is safe. */
    private Answer send(HttpRequest request) {
        return patience.until(request.uri().getPath() + " to have room", () -> once(request));
    }

    private Optional<Answer> once(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return BUSY.contains(response.statusCode())
                    ? Optional.empty()
                    : Optional.of(new Answer(response.statusCode(), response.body()));
        } catch (IOException e) {
            throw new NotAsExpected("no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
