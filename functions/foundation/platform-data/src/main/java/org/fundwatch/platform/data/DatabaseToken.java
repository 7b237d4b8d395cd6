package org.fundwatch.platform.data;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Makes what RDS takes for a password (数据库登录令牌, IAM database authentication): a request to connect, signed and good for a quarter
 * of an hour. An open connection outlives it.
 *
 * @param host the name of the proxy or of the database itself, as the request is sent to it
 * @param region where that stands
 */
public record DatabaseToken(String host, int port, String user, String region) {
    private static final String SERVICE = "rds-db";
    private static final Duration LIFE = Duration.ofMinutes(15);

    /** The token for whoever has this identity, from this moment on. */
    public String signedBy(AwsCredentialsIdentity identity, Instant now) {
        var signed = AwsV4HttpSigner.create()
                .sign(request -> request.identity(identity)
                        .request(connect())
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, LIFE)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(now, ZoneOffset.UTC)))
                .request();
        return signed.getUri().toString().substring("https://".length());
    }

    private SdkHttpRequest connect() {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .uri(URI.create("https://" + host + ":" + port + "/"))
                .putRawQueryParameter("Action", "connect")
                .putRawQueryParameter("DBUser", user)
                .build();
    }
}
