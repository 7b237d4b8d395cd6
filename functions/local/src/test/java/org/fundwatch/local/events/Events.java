package org.fundwatch.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** Puts events on a bus as if a function had. */
public final class Events {
    private Events() {}

    public static void put(EventBus bus, String type, String detail) throws JsonProcessingException {
        bus.put(new BusEvent("fundwatch", "fundwatch", type, List.of(), PutEntry.JSON.readTree(detail)));
    }
}
