package org.fundwatch.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClientBuilder;

/** The client of EventBridge, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class BusClient {
    /** One try of a call, and all of them with the pauses between: one call ends long before the function is ended. */
    private static final Duration ONE_TRY = Duration.ofSeconds(4);

    private static final Duration LONGEST = Duration.ofSeconds(9);

    @Produces
    @ApplicationScoped
    EventBridgeClient eventBridge() {
        return settings().build();
    }

    static EventBridgeClientBuilder settings() {
        return EventBridgeClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallAttemptTimeout(ONE_TRY)
                        .apiCallTimeout(LONGEST)
                        .addExecutionInterceptor(new NoTrace()));
    }
}
