package org.fundwatch.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fundwatch.local.aws.LocalCloud;

/** The event that EventBridge Scheduler invokes a function with when the schedule names no input. */
final class ScheduledEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScheduledEvent() {}

    static byte[] of(String schedule, Instant at) {
        var event = JSON.createObjectNode()
                .put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", "Scheduled Event")
                .put("source", "aws.scheduler")
                .put("account", LocalCloud.ACCOUNT)
                .put("time", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("region", LocalCloud.REGION)
                .put("detail", "{}"); // a text: Scheduler sends it so, unlike a rule's schedule
        event.putArray("resources").add(LocalCloud.arn("scheduler", "schedule/default/" + schedule));
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
