package org.fundwatch.claimvalidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The clients of SQS and KMS, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class AwsClients {
    /** A hospital waits for the answer: all tries of one call together take no longer. */
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Produces
    @ApplicationScoped
    SqsClient sqs() {
        return SqsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallTimeout(LONGEST))
                .build();
    }

    @Produces
    @ApplicationScoped
    KmsClient kms() {
        return KmsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(settings -> settings.apiCallTimeout(LONGEST))
                .build();
    }
}
