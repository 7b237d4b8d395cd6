package org.fundwatch.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.lambda.LambdaClient;

/** The client of Lambda, made at first use; it waits a little longer than the vault may take. */
class VaultClient {
    private static final Duration PATIENCE = Duration.ofSeconds(22);

    @Produces
    @ApplicationScoped
    LambdaClient lambda() {
        return LambdaClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(PATIENCE))
                .build();
    }
}
