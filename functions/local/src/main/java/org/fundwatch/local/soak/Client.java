package org.fundwatch.local.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.road.NotAsExpected;
import org.fundwatch.local.road.Patience;

/** A careful program at the doors: asks again, with the same key, whatever was not answered for good. */
final class Client implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(40);
    private static final int REFUSED = 400;
    private static final int NOT_FOUND = 404;
    private static final int BUSY = 429;
    private static final int FAILED = 500;

    private final Addresses addresses;
    private final Tally tally;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(Addresses addresses, Tally tally) {
        this.addresses = addresses;
        this.tally = tally;
    }

    /** The success that came in the end; {@link NotAsExpected} for a refusal, which no retry mends. */
    JsonNode insist(Wish wish) {
        return Patience.FOR_COLD_STARTS.until(wish.path() + " to be answered", () -> attempt(wish));
    }

    /** Reads until there is something to read. */
    JsonNode await(Wish wish) {
        return Patience.FOR_COLD_STARTS.until(
                wish.path() + " to be there",
                () -> sent(wish)
                        .filter(answer -> answer.statusCode() != NOT_FOUND)
                        .flatMap(answer -> judged(wish, answer)));
    }

    private Optional<JsonNode> attempt(Wish wish) {
        var begun = System.nanoTime();
        var answered = sent(wish).flatMap(answer -> judged(wish, answer));
        if (answered.isPresent()) {
            tally.succeeded(wish.function(), begun);
        } else {
            tally.retries().increment();
        }
        return answered;
    }

    private Optional<JsonNode> judged(Wish wish, HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status >= FAILED || status == BUSY) {
            return Optional.empty();
        }
        NotAsExpected.unless(status < REFUSED, wish.path() + " was refused: " + status + " " + answer.body());
        return Optional.of(read(answer.body()));
    }

    private Optional<HttpResponse<String>> sent(Wish wish) {
        tally.requests().increment();
        try {
            return Optional.of(http.send(request(wish), BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }

    private HttpRequest request(Wish wish) {
        var request = HttpRequest.newBuilder(addresses.api().resolve(wish.path()))
                .timeout(LONGEST_REQUEST)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", wish.key())
                .method(wish.method(), wish.method().equals("GET") ? BodyPublishers.noBody() : body(wish));
        wish.token().ifPresent(token -> request.header("Authorization", "Bearer " + token.among(addresses)));
        return request.build();
    }

    private static HttpRequest.BodyPublisher body(Wish wish) {
        return BodyPublishers.ofString(wish.body());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new NotAsExpected("a success was no JSON");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
