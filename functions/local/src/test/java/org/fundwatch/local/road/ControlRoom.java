package org.fundwatch.local.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.Map;

/** The launcher's control endpoint. */
record ControlRoom(URI uri) {
    private static final int OK = 200;
    private static final JsonMapper JSON = new JsonMapper();

    void takeBusDown() {
        post("/bus/down");
    }

    void bringBusUp() {
        post("/bus/up");
    }

    /** Fires a schedule until its function has succeeded: it may just be busy with its own time. */
    void fire(String schedule) {
        Patience.FOR_COLD_STARTS.untilTrue(
                schedule, () -> post("/schedules/" + schedule + "/fire").status() == OK);
    }

    int inFlight(String queue) {
        return get("/queues").path(queue).path("inFlight").asInt();
    }

    int deadLetters(String queue) {
        return get("/dead-letters/" + queue).size();
    }

    /** Waits until nothing lies in any queue. */
    void awaitQuiet() {
        Patience.FOR_COLD_STARTS.untilTrue(
                "quiet queues",
                () -> get("/queues")
                        .valueStream()
                        .allMatch(queue -> queue.path("visible").asInt()
                                        + queue.path("inFlight").asInt()
                                == 0));
    }

    private Answer post(String path) {
        try (var doors = doors()) {
            return doors.post(path, Map.of());
        }
    }

    private JsonNode get(String path) {
        try (var doors = doors()) {
            return JSON.readTree(doors.page(path).text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Doors doors() {
        return new Doors(uri, Patience.FOR_COLD_STARTS);
    }
}
