package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fundwatch.local.aws.LocalCloud;

/** An event that a bus accepted. */
record BusEvent(String bus, String source, String detailType, List<String> resources, JsonNode detail) {
    private static final ObjectMapper JSON = new ObjectMapper();

    BusEvent {
        resources = List.copyOf(resources);
    }

    /** The event as rules and their targets see it. */
    ObjectNode envelope(String id, Instant at) {
        var envelope = JSON.createObjectNode()
                .put("version", "0")
                .put("id", id)
                .put("detail-type", detailType)
                .put("source", source)
                .put("account", LocalCloud.ACCOUNT)
                .put("time", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("region", LocalCloud.REGION);
        resources.forEach(envelope.putArray("resources")::add);
        envelope.set("detail", detail);
        return envelope;
    }
}
