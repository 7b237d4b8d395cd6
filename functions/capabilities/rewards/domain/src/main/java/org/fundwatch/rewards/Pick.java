package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;

/** What an officer chose inside the bounds of the text (裁量), recorded with the reason. */
public sealed interface Pick {

    String reason();

    /** A rate on the case value, or points added to one. */
    record Rate(Ratio rate, String reason) implements Pick {
        public Rate {
            Reasons.given(reason);
        }
    }

    /** A sum in fen. */
    record Sum(Money sum, String reason) implements Pick {
        public Sum {
            Reasons.given(reason);
        }
    }
}
