package org.fundwatch.claimvalidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.SqsClientBuilder;

/** The clients of SQS and KMS, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class AwsClients {
    /** A hospital waits for the answer: one try, and all tries of one call together, take no longer. */
    private static final Duration ONE_TRY = Duration.ofMillis(1400);

    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Produces
    @ApplicationScoped
    SqsClient sqs() {
        return sqsSettings().build();
    }

    static SqsClientBuilder sqsSettings() {
        return SqsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(LONGEST));
    }

    @Produces
    @ApplicationScoped
    KmsClient kms() {
        return kmsSettings().build();
    }

    static KmsClientBuilder kmsSettings() {
        return KmsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(LONGEST));
    }
}
