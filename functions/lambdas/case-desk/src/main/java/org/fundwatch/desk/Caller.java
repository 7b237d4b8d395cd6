package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.StaffRole;

/** Who is asking, what they may do, and under which key. */
@RequestScoped
class Caller {
    static final String KEY = "Idempotency-Key";
    private final SecurityIdentity identity;
    private final HttpHeaders headers;

    Caller(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    /** The caller, who has one of the roles; otherwise a {@link Failure.OfAccess}. */
    ActorId as(Set<StaffRole> oneOf) {
        if (identity.isAnonymous()) {
            throw new Rejected(new Failure.Unauthenticated());
        }
        if (StaffRole.areMixed(role -> identity.hasRole(role.token()))) {
            throw new Rejected(new Failure.RolesMixed());
        }
        if (!isOneOf(oneOf)) {
            var wanted = oneOf.stream().map(StaffRole::token).sorted().collect(joining(" or "));
            throw new Rejected(new Failure.RoleMissing(wanted));
        }
        return new ActorId(identity.getPrincipal().getName());
    }

    boolean isOneOf(Set<StaffRole> roles) {
        return roles.stream().map(StaffRole::token).anyMatch(identity::hasRole);
    }

    /** The key of a write; none, or what is no UUID, is {@link Failure.KeyMissing}. */
    UUID key() {
        try {
            return UUID.fromString(String.valueOf(headers.getHeaderString(KEY)));
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Failure.KeyMissing());
        }
    }
}
