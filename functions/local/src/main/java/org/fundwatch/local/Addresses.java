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
 * @param institutions one ready bearer token per demonstration institution, by its code
 */
public record Addresses(
        URI api, URI control, URI issuer, Map<String, String> tokens, Map<String, String> institutions) {
    public Addresses {
        tokens = Map.copyOf(tokens);
        institutions = Map.copyOf(institutions);
    }

    /** The ready token of one role; throws NullPointerException for a role that nobody has. */
    public String token(String role) {
        return Objects.requireNonNull(tokens.get(role), () -> "no token for role " + role);
    }

    /** The ready token of one institution; throws NullPointerException for one that has none. */
    public String institution(String code) {
        return Objects.requireNonNull(institutions.get(code), () -> "no token for institution " + code);
    }
}
