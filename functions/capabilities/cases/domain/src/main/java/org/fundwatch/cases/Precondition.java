package org.fundwatch.cases;

import java.util.Optional;
import org.fundwatch.kernel.Money;

/** What has to be so before a fine follows (处罚前提), as the article says it. */
public enum Precondition {
    /** Nothing more than the conduct itself. */
    NONE,
    /** 造成医疗保障基金损失 (条例 Art. 38). */
    LOSS,
    /** 拒不改正 (条例 Art. 39). */
    REFUSES_TO_CORRECT;

    /** Whether it is so; empty while a person still has to say it. */
    public Optional<Boolean> met(Part part) {
        return switch (this) {
            case NONE -> Optional.of(true);
            case LOSS -> Optional.of(!part.finding().amount().equals(Money.ZERO));
            case REFUSES_TO_CORRECT -> part.circumstances().answer(Circumstance.REFUSES_TO_CORRECT);
        };
    }
}
