package org.fundwatch.claimvalidation;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Finds out who asks: every door asks here first, since none of them is guarded by anything else. */
@ApplicationScoped
public class Callers {
    static final String SCOPE = "claims:check";
    static final String CODE = "institution_code";

    private final CurrentIdentityAssociation identity;

    Callers(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /**
     * Rejected as {@link Failure.Unauthenticated} without an institution, as {@link Failure.ScopeMissing} without the scope.
     *
     * @param body as it came, since a signature covers it
     */
    public Uni<Caller> caller(byte[] body) {
        return identity.getDeferredIdentity().map(Callers::ofToken);
    }

    /** Signature, issuer, audience and expiry of a token were verified before. */
    private static Caller ofToken(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Rejected(new Failure.Unauthenticated());
        }
        var institution = institution(token);
        if (!Arrays.asList(text(token, "scope").split(" ")).contains(SCOPE)) {
            throw new Rejected(new Failure.ScopeMissing(SCOPE));
        }
        return new Caller(institution);
    }

    private static InstitutionCode institution(JsonWebToken token) {
        try {
            return new InstitutionCode(text(token, CODE));
        } catch (IllegalArgumentException noInstitution) {
            throw new Rejected(new Failure.Unauthenticated());
        }
    }

    private static String text(JsonWebToken token, String claim) {
        return token.<Object>getClaim(claim) instanceof String text ? text : "";
    }
}
