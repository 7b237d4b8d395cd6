package org.fundwatch.claimvalidation;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose tokens count: a function that is not told so does not start, since an absent issuer would be an unchecked one. */
@Startup
@Singleton
class Trust {
    private final String issuer;
    private final URI keys;

    Trust(
            @ConfigProperty(name = "INSTITUTION_ISSUER") String issuer,
            @ConfigProperty(name = "INSTITUTION_JWKS_URL") URI keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    @Override
    public String toString() {
        return issuer + " by " + keys;
    }
}
