package org.fundwatch.rewards.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A claim as follow-up may read it; it is written by a function of the database, with its step. */
@Entity
@Table(name = "payout_claim")
class PayoutClaimRow {
    @Id
    @Column(name = "approval_number")
    String approvalNumber;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Column(name = "key_hash")
    byte[] keyHash;

    @Column(name = "content_tag")
    byte[] contentTag;
}
