package org.fundwatch.followup;

import java.util.Optional;
import org.fundwatch.rewards.RewardStep;

/** What becomes of a reward that was paid and is not due any more (奖金退回). */
public enum Repayment {
    /** 须退回. */
    DUE,
    /** 已退回. */
    DONE;

    /** None where nothing that was paid has to come back. */
    static Optional<Repayment> at(RewardStep step) {
        return switch (step) {
            case RECOVERY -> Optional.of(DUE);
            case RECOVERED -> Optional.of(DONE);
            case PROPOSED, REVIEWED, APPROVED, NOTIFIED, CLAIMED, CHECKED, ORDERED -> Optional.empty();
            case PAID, DOUBLED, REFUSED, LAPSED, WAIVED, STOPPED, RETURNED -> Optional.empty();
        };
    }
}
