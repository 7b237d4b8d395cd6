package org.fundwatch.local.road;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.fundwatch.kernel.Tree;

/** One order of staff that is sent under its key until it is answered, as a program does when a function dies under it. */
final class Insistence {
    private static final int FAILED = 500;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;

    Insistence(URI api, String path, String token, Map<String, ?> body) {
        this.request = HttpRequest.newBuilder(api.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build();
    }

    CompletableFuture<Tree> begin() {
        return CompletableFuture.supplyAsync(
                () -> Patience.FOR_COLD_STARTS.until("an answer", this::once).json());
    }

    private Optional<Answer> once() {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() < FAILED
                    ? Optional.of(new Answer(answer.statusCode(), answer.body()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
