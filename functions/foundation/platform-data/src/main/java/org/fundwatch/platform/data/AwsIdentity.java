package org.fundwatch.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Who this function is to AWS, and where: from the SDK's own settings. */
class AwsIdentity {

    @Produces
    @ApplicationScoped
    AwsCredentialsProvider credentials() {
        return DefaultCredentialsProvider.builder().build();
    }

    @Produces
    @ApplicationScoped
    AwsRegionProvider region() {
        return DefaultAwsRegionProviderChain.builder().build();
    }
}
