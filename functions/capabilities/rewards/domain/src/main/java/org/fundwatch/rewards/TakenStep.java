package org.fundwatch.rewards;

import java.time.Instant;
import java.util.Optional;
import org.fundwatch.kernel.ActorId;

/**
 * One step that a reward has taken (已办环节).
 *
 * @param number 1 for the first step after the proposal
 * @param by absent where the reporter or the clock acted
 * @param approval present from the approval on
 * @param note why, where a person says so; at most 2,000 characters
 */
public record TakenStep(
        int number,
        RewardStep step,
        Instant at,
        Optional<ActorId> by,
        Optional<ApprovalNumber> approval,
        Optional<String> note) {

    public TakenStep {
        if (number < 1) {
            throw new IllegalArgumentException("steps are numbered from 1");
        }
    }
}
