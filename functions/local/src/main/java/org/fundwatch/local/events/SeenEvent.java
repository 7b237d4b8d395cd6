package org.fundwatch.local.events;

import java.time.Instant;

/**
 * What of an event may be shown: never its data.
 *
 * @param subject what it is about, such as a case number; empty where it says none
 */
public record SeenEvent(Instant at, String type, String subject) {
    private static final String CODE = "[A-Za-z0-9-]{1,60}";

    static SeenEvent of(BusEvent event, Instant at) {
        var subject = event.detail().path("subject").asText("");
        return new SeenEvent(at, event.detailType(), subject.matches(CODE) ? subject : "");
    }
}
