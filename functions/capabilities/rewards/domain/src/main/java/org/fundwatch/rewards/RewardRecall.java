package org.fundwatch.rewards;

import java.time.Instant;
import org.fundwatch.kernel.ActorId;

/**
 * Somebody asks that a reward be taken back (提请收回奖励); it takes another person to do it.
 *
 * @param number 1 for the first of a reward; the last one counts
 * @param reason in words, at most 2,000 characters
 */
public record RewardRecall(int number, RecallGrounds grounds, String reason, ActorId requestedBy, Instant requestedAt) {

    /** Whether somebody may decide it: anybody but who asked. */
    public boolean mayBeDecidedBy(ActorId actor) {
        return !actor.equals(requestedBy);
    }
}
