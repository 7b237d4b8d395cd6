package org.fundwatch.vault.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.rewards.ApprovalNumber;

@Entity
@Table(name = "payout_claim")
class SealedClaimRow {
    @Id
    @Column(name = "approval_number")
    String approvalNumber;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    byte[] iv;

    byte[] ciphertext;

    SealedClaim toDomain() {
        return new SealedClaim(
                new ApprovalNumber(approvalNumber), claimedAt, new Envelope(keyId, wrappedKey, iv, ciphertext));
    }
}
