package org.fundwatch.desk;

import java.util.Map;
import java.util.Optional;

/** What a step of an act gives: something for the answer, and perhaps an event. */
record Done(Map<String, Object> answer, Optional<Event> event) {

    /** An event by its published type, schema and data. */
    record Event(String type, String schema, Map<String, Object> data) {}

    static Done telling(Event event) {
        return new Done(Map.of(), Optional.of(event));
    }
}
