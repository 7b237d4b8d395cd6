package org.fundwatch.claimvalidation;

import java.util.UUID;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;

/**
 * What an institution asks, through whichever door.
 *
 * @param key the same for every repeat of a request
 * @param form the claim in the form of {@link org.fundwatch.claims.ClaimForm}
 * @param input SHA-256 of the body as it came
 */
public record Question(Caller caller, UUID key, Tree form, String input) {

    /** Rejected as {@link org.fundwatch.platform.Failure.TooLarge} or {@link org.fundwatch.platform.Failure.Unreadable}. */
    static Question of(Caller caller, UUID key, byte[] body) {
        return translated(caller, key, JsonBody.read(body, PackedClaim.MOST_BYTES), body);
    }

    /**
     * A question in the words of another interface.
     *
     * @param form the same in the form of {@link org.fundwatch.claims.ClaimForm}
     * @param body as it came
     */
    public static Question translated(Caller caller, UUID key, Tree form, byte[] body) {
        return new Question(caller, key, form, Digests.hex(body));
    }

    InstitutionCode institution() {
        return caller.institution();
    }

    @Override
    public String toString() {
        return "Question[" + caller.institution() + "]";
    }
}
