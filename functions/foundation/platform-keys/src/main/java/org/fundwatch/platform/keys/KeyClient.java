package org.fundwatch.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;

/** The client of KMS, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class KeyClient {
    /** One try of a call, and all of them with the pauses between: one call ends long before the function is ended. */
    private static final Duration ONE_TRY = Duration.ofSeconds(4);

    private static final Duration LONGEST = Duration.ofSeconds(9);

    @Produces
    @ApplicationScoped
    KmsClient kms() {
        return settings().build();
    }

    static KmsClientBuilder settings() {
        return KmsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(LONGEST));
    }
}
