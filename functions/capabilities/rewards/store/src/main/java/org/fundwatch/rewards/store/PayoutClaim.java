package org.fundwatch.rewards.store;

import java.time.Instant;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * A claim of a reward (奖励申领); who claims, and where to pay, is sealed.
 *
 * @param keyHash SHA-256 of the idempotency key
 * @param contentTag knows the same content again, for whoever brings the same key
 */
@SuppressWarnings("ArrayRecordComponent") // goes to and from columns and is never compared
public record PayoutClaim(
        ApprovalNumber approval, Instant claimedAt, byte[] keyHash, byte[] contentTag, Envelope sealed) {

    /** The columns of a sealed value, which only the vault opens. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Envelope(String keyId, byte[] wrappedKey, byte[] iv, byte[] ciphertext) {}

    /** What is known of an earlier claim without opening it. */
    @SuppressWarnings("ArrayRecordComponent") // as above
    public record Earlier(Instant claimedAt, byte[] keyHash, byte[] contentTag) {}
}
