package org.fundwatch.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kms.KmsClient;

/** The client of KMS, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class KeyClient {

    @Produces
    @ApplicationScoped
    KmsClient kms() {
        return KmsClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
