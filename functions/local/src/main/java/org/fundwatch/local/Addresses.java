package org.fundwatch.local;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * Where a running launcher can be reached, all on the loopback interface.
 *
 * @param api the gateway: every public and staff door
 * @param control schedules, queues and rehearsed faults
 * @param issuer the OIDC issuer of staff tokens
 * @param tokens one ready bearer token per staff role
 */
public record Addresses(URI api, URI control, URI issuer, Map<String, String> tokens) {
    public Addresses {
        tokens = Map.copyOf(tokens);
    }

    /** The ready token of one role; throws NullPointerException for a role that nobody has. */
    public String token(String role) {
        return Objects.requireNonNull(tokens.get(role), () -> "no token for role " + role);
    }
}
