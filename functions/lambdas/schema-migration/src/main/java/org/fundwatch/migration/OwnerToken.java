package org.fundwatch.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Supplier;
import org.fundwatch.platform.data.DatabaseToken;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** What RDS takes for a password of the owner: a token of this moment, signed as whoever this function is. */
@ApplicationScoped
class OwnerToken implements Supplier<String> {
    private final Target target;
    private final Clock clock;

    OwnerToken(Target target, Clock clock) {
        this.target = target;
        this.clock = clock;
    }

    @Override
    public String get() {
        var region = DefaultAwsRegionProviderChain.builder().build().getRegion();
        try (var identities = DefaultCredentialsProvider.builder().build()) {
            return new DatabaseToken(target.host(), target.port(), target.user(), region.id())
                    .signedBy(identities.resolveCredentials(), clock.instant());
        }
    }
}
