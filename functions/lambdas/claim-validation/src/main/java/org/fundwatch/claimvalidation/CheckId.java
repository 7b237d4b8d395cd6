package org.fundwatch.claimvalidation;

import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;

/** The id of a check: of institution and key alone. */
public final class CheckId {
    private static final String NAMESPACE = "fundwatch.org/claim-check";

    static UUID of(Question question) {
        return of(question.institution(), question.key());
    }

    /** That of the question which the institution asked with this key. */
    public static UUID of(InstitutionCode institution, UUID key) {
        return NamedKey.of(NAMESPACE, institution.value(), key.toString());
    }

    private CheckId() {}
}
