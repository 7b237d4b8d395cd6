package org.fundwatch.kernel;

import java.util.UUID;

/** The id of one event (事件编号), by which a repeated delivery is known. */
public record EventId(UUID value) {
    /** Reads the 36 characters of a UUID; anything else is an {@link IllegalArgumentException}. */
    public static EventId of(String text) {
        return new EventId(Required.uuid(text, "an event id is a UUID"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
