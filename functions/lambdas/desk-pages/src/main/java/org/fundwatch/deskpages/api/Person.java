package org.fundwatch.deskpages.api;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;

/**
 * Who is signed in (经办人).
 *
 * @param name as the issuer calls the person
 * @param roles which the person's token names
 * @param token with which the API is called in the person's name; never shown
 */
public record Person(String name, Set<String> roles, String token) {

    /** The person of a session; its identity is never anonymous. */
    public static Person of(SecurityIdentity identity) {
        var token = identity.getCredential(AccessTokenCredential.class).getToken();
        return new Person(identity.getPrincipal().getName(), Set.copyOf(identity.getRoles()), token);
    }

    @Override
    public String toString() {
        return "Person[•••]";
    }
}
