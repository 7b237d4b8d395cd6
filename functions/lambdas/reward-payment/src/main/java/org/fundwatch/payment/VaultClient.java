package org.fundwatch.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** The client of Lambda, made at first use; it waits a little longer than the vault may take. */
class VaultClient {
    private static final Duration PATIENCE = Duration.ofSeconds(22);

    /** All tries together, before the function itself is ended. */
    private static final Duration LONGEST = Duration.ofSeconds(26);

    @Produces
    @ApplicationScoped
    LambdaClient lambda() {
        return LambdaClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE))
                .overrideConfiguration(settings -> settings.apiCallTimeout(LONGEST))
                .build();
    }
}
