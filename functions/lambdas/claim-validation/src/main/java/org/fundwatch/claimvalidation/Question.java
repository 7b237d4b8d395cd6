package org.fundwatch.claimvalidation;

import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/**
 * What an institution asks.
 *
 * @param input SHA-256 of the body as it came
 */
record Question(InstitutionCode institution, UUID key, Tree body, String input) {

    /** Rejected as {@link org.fundwatch.platform.Failure.TooLarge} or {@link org.fundwatch.platform.Failure.Unreadable}. */
    static Question of(InstitutionCode institution, UUID key, byte[] body) {
        return new Question(institution, key, JsonBody.read(body), Digests.hex(body));
    }

    @Override
    public String toString() {
        return "Question[" + institution + "]";
    }
}
