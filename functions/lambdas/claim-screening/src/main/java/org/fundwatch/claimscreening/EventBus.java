package org.fundwatch.claimscreening;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.platform.CloudEvent;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/** The event bus, on which this function tells where findings lie and nothing of them. */
@Singleton
class EventBus {
    private final EventBridgeClient client;
    private final String name;

    EventBus(EventBridgeClient client, @ConfigProperty(name = "EVENT_BUS", defaultValue = "fundwatch") String name) {
        this.client = client;
        this.name = name;
    }

    /** Fails if the bus does not take it: the call fails, and told again it tells the same. */
    void put(FindingsScreened screened) {
        var entry = PutEventsRequestEntry.builder()
                .eventBusName(name)
                .source(CloudEvent.SOURCE)
                .detailType(FindingsScreened.TYPE)
                .time(screened.summedAt())
                .detail(event(screened).json())
                .build();
        if (client.putEvents(request -> request.entries(entry)).failedEntryCount() > 0) {
            throw new IllegalStateException("the bus did not take where findings lie");
        }
    }

    private static CloudEvent event(FindingsScreened screened) {
        return new CloudEvent(
                CloudEvent.VERSION,
                screened.message().toString(),
                CloudEvent.SOURCE,
                FindingsScreened.TYPE,
                screened.screening().toString(),
                screened.summedAt().toString(),
                FindingsScreened.SCHEMA,
                screened.data());
    }
}
