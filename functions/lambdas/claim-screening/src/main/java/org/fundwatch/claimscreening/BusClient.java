package org.fundwatch.claimscreening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** The client of EventBridge, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class BusClient {
    /** One call with all its tries: a file is told in far less. */
    private static final Duration LONGEST = Duration.ofSeconds(9);

    @Produces
    @ApplicationScoped
    EventBridgeClient eventBridge() {
        return EventBridgeClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallTimeout(LONGEST))
                .build();
    }
}
