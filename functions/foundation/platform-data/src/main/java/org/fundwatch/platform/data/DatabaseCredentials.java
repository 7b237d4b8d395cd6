package org.fundwatch.platform.data;

import io.quarkus.arc.Unremovable;
import io.quarkus.credentials.CredentialsProvider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;

/** What each new connection to the database enters with: a token of that moment. */
@ApplicationScoped
@Unremovable
class DatabaseCredentials implements CredentialsProvider {
    private final SignIn signIn;
    private final AwsCredentialsProvider identities;
    private final AwsRegionProvider regions;
    private final TimeSource time;
    private final Worker worker;

    DatabaseCredentials(
            SignIn signIn,
            AwsCredentialsProvider identities,
            AwsRegionProvider regions,
            TimeSource time,
            Worker worker) {
        this.signIn = signIn;
        this.identities = identities;
        this.regions = regions;
        this.time = time;
        this.worker = worker;
    }

    @Override
    public Map<String, String> getCredentials(String ignored) {
        return with(signIn.password().orElseGet(this::token));
    }

    /** The identity behind a token may have to be asked for, which blocks. */
    @Override
    public Uni<Map<String, String>> getCredentialsAsync(String ignored) {
        return signIn.password()
                .map(password -> Uni.createFrom().item(password))
                .orElseGet(() -> worker.call(this::token))
                .map(this::with);
    }

    private Map<String, String> with(String password) {
        return Map.of(USER_PROPERTY_NAME, signIn.user(), PASSWORD_PROPERTY_NAME, password);
    }

    private String token() {
        return new DatabaseToken(
                        signIn.host(),
                        signIn.port(),
                        signIn.user(),
                        regions.getRegion().id())
                .signedBy(identities.resolveCredentials(), time.now());
    }
}
