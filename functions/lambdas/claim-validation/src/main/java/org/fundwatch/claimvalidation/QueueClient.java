package org.fundwatch.claimvalidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The client of SQS, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class QueueClient {
    /** A hospital waits for the answer: all tries together take no longer. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Produces
    @ApplicationScoped
    SqsClient sqs() {
        return SqsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallTimeout(LONGEST))
                .build();
    }
}
