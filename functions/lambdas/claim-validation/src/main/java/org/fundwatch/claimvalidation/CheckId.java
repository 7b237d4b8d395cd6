package org.fundwatch.claimvalidation;

import java.util.UUID;

/** The id of a check: of institution and key alone. */
final class CheckId {
    private static final String NAMESPACE = "fundwatch.org/claim-check";

    static UUID of(Question question) {
        return NamedKey.of(
                NAMESPACE, question.institution().value(), question.key().toString());
    }

    private CheckId() {}
}
