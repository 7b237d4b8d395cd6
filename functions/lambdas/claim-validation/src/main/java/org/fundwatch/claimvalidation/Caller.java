package org.fundwatch.claimvalidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** The institution that a token names; signature, issuer, audience and expiry were verified before. */
@ApplicationScoped
public class Caller {
    static final String SCOPE = "claims:check";
    static final String CODE = "institution_code";

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** Rejected as {@link Failure.Unauthenticated} without an institution, as {@link Failure.ScopeMissing} without the scope. */
    public InstitutionCode institution() {
        var institution = code();
        if (!Arrays.asList(text("scope").split(" ")).contains(SCOPE)) {
            throw new Rejected(new Failure.ScopeMissing(SCOPE));
        }
        return institution;
    }

    private InstitutionCode code() {
        try {
            return new InstitutionCode(text(CODE));
        } catch (IllegalArgumentException noInstitution) {
            throw new Rejected(new Failure.Unauthenticated());
        }
    }

    private String text(String claim) {
        return token.<Object>getClaim(claim) instanceof String text ? text : "";
    }
}
