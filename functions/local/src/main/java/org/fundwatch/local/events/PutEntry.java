package org.fundwatch.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One entry of a PutEvents request: an event, or why it is none. One bad entry does not stop the others. */
sealed interface PutEntry {
    record Valid(BusEvent event) implements PutEntry {}

    record Invalid(String code, String message) implements PutEntry {}

    ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    int TIME_BYTES = 14;

    static PutEntry read(JsonNode entry, EventBus bus) {
        for (var field : List.of("Source", "DetailType", "Detail")) {
            if (entry.path(field).asText("").isEmpty()) {
                var reason = "Parameter %s is not valid. Reason: %s is a required argument.".formatted(field, field);
                return new Invalid("InvalidArgument", reason);
            }
        }
        var name = busName(entry);
        // The cloud may drop such an event without a word; here the mistake is better seen at once.
        return bus.has(name) ? parse(entry, name) : new Invalid("ResourceNotFoundException", "no event bus " + name);
    }

    private static PutEntry parse(JsonNode entry, String bus) {
        try {
            var detail = JSON.readTree(entry.get("Detail").asText());
            var resources =
                    entry.path("Resources").valueStream().map(JsonNode::asText).toList();
            return detail.isObject()
                    ? new Valid(new BusEvent(bus, text(entry, "Source"), text(entry, "DetailType"), resources, detail))
                    : new Invalid("MalformedDetail", "Detail is malformed.");
        } catch (JsonProcessingException e) {
            return new Invalid("MalformedDetail", "Detail is malformed.");
        }
    }

    /** The size that AWS charges an entry with, in bytes. */
    static int size(JsonNode entry) {
        var texts = Stream.of("Source", "DetailType", "Detail").map(field -> text(entry, field));
        var resources = entry.path("Resources").valueStream().map(JsonNode::asText);
        return Stream.concat(texts, resources)
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                + (entry.has("Time") ? TIME_BYTES : 0);
    }

    /** A bus may be called by its name or by its Amazon resource name. */
    private static String busName(JsonNode entry) {
        var name = entry.path("EventBusName").asText("default");
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asText("");
    }
}
