package org.fundwatch.deskpages.page;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.deskpages.api.Person;

/** Who is signed in at this request. */
@ApplicationScoped
class Session {
    private final CurrentIdentityAssociation identity;

    Session(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** The person; empty where nobody is, or the session has ended. */
    Uni<Optional<Person>> person() {
        return identity.getDeferredIdentity()
                .map(Session::of)
                .onFailure(AuthenticationException.class::isInstance)
                .recoverWithItem(Optional.empty());
    }

    private static Optional<Person> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
                .map(token -> Person.of(identity));
    }
}
