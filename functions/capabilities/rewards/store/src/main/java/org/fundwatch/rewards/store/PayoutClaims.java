package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.fundwatch.rewards.ApprovalNumber;
import org.hibernate.reactive.mutiny.Mutiny;

/** Claims of rewards (奖励申领), for follow-up alone: one for each approval, written over when it came back and is claimed anew. */
@ApplicationScoped
public class PayoutClaims {
    private static final String EARLIER =
            "select claimedAt, keyHash, contentTag from PayoutClaimRow where approvalNumber = :approval";
    private static final String RENEW = "update PayoutClaimRow set claimedAt = :at, keyHash = :keyHash, "
            + "contentTag = :contentTag, keyId = :keyId, wrappedKey = :wrappedKey, iv = :iv, ciphertext = :ciphertext "
            + "where approvalNumber = :approval";

    public Uni<Optional<PayoutClaim.Earlier>> earlier(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(EARLIER, Object[].class)
                        .setParameter("approval", approval.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(PayoutClaims::earlier));
    }

    public Uni<Void> keep(PayoutClaim claim) {
        return Panache.getSession()
                .chain(session -> renew(session, claim)
                        .chain(renewed -> renewed == 1
                                ? Uni.createFrom().voidItem()
                                : session.persist(row(claim)).chain(session::flush)));
    }

    private static Uni<Integer> renew(Mutiny.Session session, PayoutClaim claim) {
        var sealed = claim.sealed();
        return session.createMutationQuery(RENEW)
                .setParameter("at", claim.claimedAt())
                .setParameter("keyHash", claim.keyHash())
                .setParameter("contentTag", claim.contentTag())
                .setParameter("keyId", sealed.keyId())
                .setParameter("wrappedKey", sealed.wrappedKey())
                .setParameter("iv", sealed.iv())
                .setParameter("ciphertext", sealed.ciphertext())
                .setParameter("approval", claim.approval().value())
                .executeUpdate();
    }

    private static PayoutClaimRow row(PayoutClaim claim) {
        var row = new PayoutClaimRow();
        row.approvalNumber = claim.approval().value();
        row.claimedAt = claim.claimedAt();
        row.keyHash = claim.keyHash();
        row.contentTag = claim.contentTag();
        row.keyId = claim.sealed().keyId();
        row.wrappedKey = claim.sealed().wrappedKey();
        row.iv = claim.sealed().iv();
        row.ciphertext = claim.sealed().ciphertext();
        return row;
    }

    private static PayoutClaim.Earlier earlier(Object[] row) {
        return new PayoutClaim.Earlier((Instant) row[0], (byte[]) row[1], (byte[]) row[2]);
    }
}
