package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.rewards.ApprovalNumber;

/** Claims of rewards (奖励申领), for follow-up alone: one for each approval, written over when it came back and is claimed anew. */
@ApplicationScoped
public class PayoutClaims {
    private static final String EARLIER =
            "select claimedAt, keyHash, contentTag from PayoutClaimRow where approvalNumber = :approval";
    private static final String WAIVE = "select take_waiver(:approval, :after, :at)";
    private static final String TAKE =
            "select take_claim(:approval, :after, :at, :keyHash, :contentTag, :keyId, :wrappedKey, :iv, :ciphertext)";

    public Uni<Optional<PayoutClaim.Earlier>> earlier(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(EARLIER, Object[].class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(PayoutClaims::earlier));
    }

    /** Keeps the claim with its step, which follows the one named; false if the reward stands elsewhere by now. */
    public Uni<Boolean> take(PayoutClaim claim, int after) {
        var sealed = claim.sealed();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Boolean.class)
                        .setParameter("approval", claim.approval().value())
                        .setParameter("after", after)
                        .setParameter("at", claim.claimedAt())
                        .setParameter("keyHash", claim.keyHash())
                        .setParameter("contentTag", claim.contentTag())
                        .setParameter("keyId", sealed.keyId())
                        .setParameter("wrappedKey", sealed.wrappedKey())
                        .setParameter("iv", sealed.iv())
                        .setParameter("ciphertext", sealed.ciphertext())
                        .getSingleResult());
    }

    /** Ends a reward that its reporter gives up, after the step named; false if it stands elsewhere by now. */
    public Uni<Boolean> waive(ApprovalNumber approval, int after, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WAIVE, Boolean.class)
                        .setParameter("approval", approval.value())
                        .setParameter("after", after)
                        .setParameter("at", at)
                        .getSingleResult());
    }

    private static PayoutClaim.Earlier earlier(Object[] row) {
        return new PayoutClaim.Earlier((Instant) row[0], (byte[]) row[1], (byte[]) row[2]);
    }
}
