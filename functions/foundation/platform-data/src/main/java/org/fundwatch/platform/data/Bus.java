package org.fundwatch.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.CloudEvent;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** The event bus (EventBridge). Its calls block: only on a {@link Worker}. */
@ApplicationScoped
class Bus {
    /** What one PutEvents call takes. */
    static final int MOST_ENTRIES = 10;

    private final EventBridgeClient client;
    private final String name;

    Bus(EventBridgeClient client, @ConfigProperty(name = "EVENT_BUS", defaultValue = "fundwatch") String name) {
        this.client = client;
        this.name = name;
    }

    /** The ids of the events that the bus took; it may take some and refuse others. */
    List<UUID> put(List<OutboxRow> rows) {
        var entries = rows.stream().map(this::entry).toList();
        var results = client.putEvents(request -> request.entries(entries)).entries();
        return IntStream.range(0, rows.size())
                .filter(i -> results.get(i).errorCode() == null)
                .mapToObj(i -> rows.get(i).id)
                .toList();
    }

    private PutEventsRequestEntry entry(OutboxRow row) {
        return PutEventsRequestEntry.builder()
                .eventBusName(name)
                .source(CloudEvent.SOURCE)
                .detailType(row.type)
                .time(row.time)
                .detail(row.detail)
                .build();
    }
}
