package org.fundwatch.local;

import java.net.URI;
import java.nio.file.Path;
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
 * @param state the launcher's folder, in which the buckets' files lie
 */
public record Addresses(
        URI api, URI control, URI issuer, Map<String, String> tokens, Map<String, String> institutions, Path state) {
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

    /** What everybody may read, as files. */
    public Path publicFiles() {
        return new State(state).objects().resolve(Foundation.PUBLIC_BUCKET);
    }

    /** All editions and the anchors of the audit chain, as files. */
    public Path archivedFiles() {
        return new State(state).objects().resolve(Foundation.ARCHIVE_BUCKET);
    }

    /** The files for the bank, as files. */
    public Path paymentFiles() {
        return new State(state).objects().resolve(Foundation.PAYMENT_BUCKET);
    }
}
