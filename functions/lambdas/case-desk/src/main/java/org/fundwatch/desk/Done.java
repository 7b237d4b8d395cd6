package org.fundwatch.desk;

import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.Act;

/**
 * What a step of an act gives: something for the answer, and perhaps an event.
 *
 * @param instead the act that it came to be, where that is another than the one asked for
 */
record Done(Map<String, Object> answer, Optional<Event> event, Optional<Act> instead) {

    /** An event by its published type, schema and data. */
    record Event(String type, String schema, Map<String, Object> data) {}

    Done(Map<String, Object> answer, Optional<Event> event) {
        this(answer, event, Optional.empty());
    }

    static Done telling(Event event) {
        return new Done(Map.of(), Optional.of(event));
    }
}
