package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.JsonEndpoint;

/** The part of Amazon EventBridge that functions use: PutEvents. It can be taken down to rehearse a fault. */
public final class EventService {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ENTRIES = 10;
    private static final int MOST_BYTES = 256 * 1024;

    private final EventBus bus;
    private volatile boolean down;

    public EventService(EventBus bus) {
        this.bus = bus;
    }

    /** Starts an endpoint for the SDK on a free port. */
    public JsonEndpoint start() throws IOException {
        return new JsonEndpoint(Map.of("AWSEvents.PutEvents", this::putEvents));
    }

    /** The last events that the bus took, the newest first. */
    public List<SeenEvent> recent() {
        return bus.recent();
    }

    /** From now on every call fails, as when the service is out of reach. */
    public void takeDown() {
        down = true;
    }

    public void bringUp() {
        down = false;
    }

    private JsonNode putEvents(JsonNode request) {
        if (down) {
            throw AwsError.ofServer("InternalException", "the bus is down");
        }
        var entries = checked(request.path("Entries"));
        var answer = JSON.createObjectNode();
        var results = answer.putArray("Entries");
        entries.forEach(entry -> results.add(put(entry)));
        return answer.put("FailedEntryCount", failures(results));
    }

    private ObjectNode put(JsonNode entry) {
        return switch (PutEntry.read(entry, bus)) {
            case PutEntry.Valid valid -> JSON.createObjectNode().put("EventId", bus.put(valid.event()));
            case PutEntry.Invalid invalid ->
                JSON.createObjectNode().put("ErrorCode", invalid.code()).put("ErrorMessage", invalid.message());
        };
    }

    private static JsonNode checked(JsonNode entries) {
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw new AwsError("ValidationException", "Entries must have 1 to " + MOST_ENTRIES + " items");
        }
        var bytes = 0;
        for (var entry : entries) {
            bytes += PutEntry.size(entry);
        }
        if (bytes > MOST_BYTES) {
            throw new AwsError("ValidationException", "Total size of the entries in the request is over the limit.");
        }
        return entries;
    }

    private static int failures(ArrayNode results) {
        return (int)
                results.valueStream().filter(result -> result.has("ErrorCode")).count();
    }
}
