package org.fundwatch.vault.store;

import java.time.Instant;
import java.util.Map;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.rewards.ApprovalNumber;

/** A claim as it was sealed when the reporter made it (领奖信息密文). */
public record SealedClaim(ApprovalNumber approval, Instant claimedAt, Envelope envelope) {

    /** What the envelope was bound to. */
    public Map<String, String> context() {
        return Map.of("approvalNumber", approval.value(), "purpose", "payout");
    }
}
