package org.fundwatch.platform.objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The client of S3, made at first use; region, credentials and endpoint come from the SDK's own settings. */
class ObjectClient {
    private static final String AMAZON = "amazon";

    /** One try of a call, and all of them with the pauses between: shorter than any function that puts objects may take. */
    private static final Duration ONE_TRY = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofSeconds(12);

    /** An endpoint of another make has no host name per bucket, so there the bucket stands in the path. */
    @Produces
    @ApplicationScoped
    S3Client s3(
            @ConfigProperty(name = "AWS_ENDPOINT_URL_S3", defaultValue = "${aws.endpointUrlS3:" + AMAZON + "}")
                    String endpoint) {
        return settings().forcePathStyle(!endpoint.equals(AMAZON)).build();
    }

    static S3ClientBuilder settings() {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(LONGEST))
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false));
    }
}
