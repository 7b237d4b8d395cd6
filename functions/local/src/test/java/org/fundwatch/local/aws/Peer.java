package org.fundwatch.local.aws;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Somebody who plays AWS: this machine's own services, or moto.
 *
 * @param keys what its keys are called
 * @param queue the address of a queue
 */
record Peer(S3Client s3, SqsClient sqs, KmsClient kms, EventBridgeClient events, Keys keys, String queue)
        implements AutoCloseable {
    static final String BUCKET = "conformance";
    static final String QUEUE = "claim-checks";
    static final String BUS = "fundwatch";

    /** The ids of a symmetric key, of one for HMAC and of one that signs. */
    record Keys(String envelope, String mac, String signing) {}

    static S3Client s3(URI endpoint) {
        return client(S3Client.builder().forcePathStyle(true), endpoint);
    }

    static SqsClient sqs(URI endpoint) {
        return client(SqsClient.builder(), endpoint);
    }

    static KmsClient kms(URI endpoint) {
        return client(KmsClient.builder(), endpoint);
    }

    static EventBridgeClient events(URI endpoint) {
        return client(EventBridgeClient.builder(), endpoint);
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            B builder, URI endpoint) {
        return builder.endpointOverride(endpoint)
                .region(Region.of(LocalCloud.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    @Override
    public void close() {
        s3.close();
        sqs.close();
        kms.close();
        events.close();
    }
}
