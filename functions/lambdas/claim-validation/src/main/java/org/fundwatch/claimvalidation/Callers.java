package org.fundwatch.claimvalidation;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.fundwatch.claimvalidation.client.SignedCallers;
import org.fundwatch.claimvalidation.limit.RateLimits;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;

/** Finds out who asks: every door asks here first, since none of them is guarded by anything else. */
@ApplicationScoped
public class Callers {
    private static final Logger LOG = Logger.getLogger(Callers.class);
    static final String SCOPE = "claims:check";
    static final String CODE = "institution_code";

    private final CurrentIdentityAssociation identity;

    private final SignedCallers signed;
    private final RateLimits limits;

    private final Budget budget;

    Callers(CurrentIdentityAssociation identity, SignedCallers signed, RateLimits limits, Budget budget) {
        this.identity = identity;
        this.signed = signed;
        this.limits = limits;
        this.budget = budget;
    }

    /**
     * By its signature, or else by its token. Rejected as {@link Failure.Unauthenticated} without an institution, as
     * {@link Failure.ScopeMissing} without the scope, as a signature is, as {@link Failure.AskedTooOften}, and as
     * {@link Failure.NotRecorded} if nobody could say in time who it is.
     *
     * @param body as it came, since a signature covers it
     */
    public Uni<Caller> caller(byte[] body) {
        return Uni.createFrom()
                .deferred(() -> known(body))
                .ifNoItem()
                .after(budget.whole())
                .failWith(() -> new Rejected(new Failure.NotRecorded()))
                .onFailure(SdkException.class)
                .transform(Callers::unanswered)
                .invoke(caller -> limits.admit(caller.institution()));
    }

    private Uni<Caller> known(byte[] body) {
        return signed.isSigned()
                ? signed.institution(body).map(Caller::new)
                : identity.getDeferredIdentity().map(Callers::ofToken);
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

    private static Rejected unanswered(Throwable refusal) {
        LOG.errorf("nobody could say whose signature it is: %s", Traceback.of(refusal));
        return new Rejected(new Failure.NotRecorded());
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
