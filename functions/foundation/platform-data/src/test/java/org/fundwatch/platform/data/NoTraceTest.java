package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.InterceptorContext;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;

class NoTraceTest {

    @Test
    void nothing_of_the_request_at_hand_goes_along_with_an_event() {
        var traced = SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(URI.create("https://events.cn-north-1.amazonaws.com.cn"))
                .putHeader(NoTrace.HEADER, "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1")
                .putHeader("X-Amz-Target", "AWSEvents.PutEvents")
                .build();
        var call = InterceptorContext.builder()
                .request(PutEventsRequest.builder().build())
                .httpRequest(traced)
                .build();

        var sent = new NoTrace().modifyHttpRequest(call, new ExecutionAttributes());

        assertThat(sent.headers()).containsOnlyKeys("X-Amz-Target");
    }

    @Test
    void the_client_of_the_bus_takes_it_from_every_call() {
        System.setProperty("aws.region", "cn-north-1");
        try (var client = new BusClient().eventBridge()) {
            assertThat(client.serviceClientConfiguration()
                            .overrideConfiguration()
                            .executionInterceptors())
                    .hasAtLeastOneElementOfType(NoTrace.class);
        } finally {
            System.clearProperty("aws.region");
        }
    }
}
