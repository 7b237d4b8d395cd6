package org.fundwatch.testing;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/** Clients of AWS with the settings with which they ship, led to who plays AWS. */
public final class Clients {
    private static final Region REGION = Region.of("cn-north-1");

    private Clients() {}

    public static <B extends AwsClientBuilder<B, C>, C> C at(URI peer, B settings) {
        return settings.endpointOverride(peer)
                .region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("testing", "testing")))
                .build();
    }
}
