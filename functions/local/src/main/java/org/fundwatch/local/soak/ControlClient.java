package org.fundwatch.local.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.fundwatch.local.road.NotAsExpected;

/** The launcher's control endpoint, which is never killed. */
record ControlClient(URI control) {
    static final String RELAY = "event-relay-sweep";
    static final String PUBLICATION = "blacklist-publication-daily";
    private static final JsonMapper JSON = new JsonMapper();

    /** Fires a schedule and waits for its function; whether that did what it should. */
    boolean fire(String schedule) {
        return call("POST", "/schedules/" + schedule + "/fire").isObject();
    }

    /** Whether every queue is empty. */
    boolean isQuiet() {
        return call("GET", "/queues").valueStream().allMatch(ControlClient::isEmpty);
    }

    /** How many messages their queues gave up. */
    int deadLetters() {
        var letters = 0;
        for (var queues = call("GET", "/queues").fieldNames(); queues.hasNext(); ) {
            letters += call("GET", "/dead-letters/" + queues.next()).size();
        }
        return letters;
    }

    private static boolean isEmpty(JsonNode queue) {
        return queue.path("visible").asInt() + queue.path("inFlight").asInt() == 0;
    }

    /** The JSON of a success, else nothing. */
    private JsonNode call(String method, String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(control.resolve(path))
                    .method(method, BodyPublishers.noBody())
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.missingNode();
        } catch (IOException e) {
            throw new NotAsExpected("no answer of the control endpoint");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsExpected("interrupted");
        }
    }
}
