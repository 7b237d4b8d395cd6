package org.fundwatch.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.testing.FakeAwsServer.Answer;

/** EventBridge's PutEvents, which takes up to ten entries and remembers them. */
final class FakeBus {
    private static final int MOST_ENTRIES = 10;
    private final List<JsonNode> entries = new ArrayList<>();
    private boolean down;

    Answer put(JsonNode request) {
        if (down) {
            return new Answer(500, Map.of("__type", "InternalException"));
        }
        var offered = request.get("Entries");
        if (offered.isEmpty() || offered.size() > MOST_ENTRIES) {
            return Answer.refusal("ValidationException");
        }
        offered.forEach(entries::add);
        var taken = new ArrayList<Map<String, String>>();
        offered.forEach(entry -> taken.add(Map.of("EventId", UUID.randomUUID().toString())));
        return Answer.ok(Map.of("FailedEntryCount", 0, "Entries", taken));
    }

    Answer entries() {
        return Answer.ok(Map.of("entries", entries));
    }

    Answer forget() {
        entries.clear();
        return Answer.ok(Map.of());
    }

    Answer down(boolean now) {
        down = now;
        return Answer.ok(Map.of());
    }
}
