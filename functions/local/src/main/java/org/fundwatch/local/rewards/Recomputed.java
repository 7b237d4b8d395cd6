package org.fundwatch.local.rewards;

import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * A past case under another policy.
 *
 * @param before what was paid, or what the policy in force gives, in fen
 * @param after what the other policy gives, in fen
 * @param open what is missing, where one of them gives no amount
 */
record Recomputed(PastCase of, Optional<Money> before, Optional<Money> after, String open) {

    /** Whether the reporter would have more, less, the same, or nobody can say. */
    enum Turn {
        GAINS,
        LOSES,
        SAME,
        UNDETERMINED
    }

    Turn turn() {
        if (before.isEmpty() || after.isEmpty()) {
            return Turn.UNDETERMINED;
        }
        return switch (Long.signum(change())) {
            case 1 -> Turn.GAINS;
            case -1 -> Turn.LOSES;
            default -> Turn.SAME;
        };
    }

    /** In fen, below zero where the reporter loses; zero where nobody can say. */
    long change() {
        return before.isPresent() && after.isPresent()
                ? after.get().fen() - before.get().fen()
                : 0;
    }

    /** With its sign, in yuan. */
    String changed() {
        var size = Money.ofFen(Math.abs(change())).toString();
        return switch (turn()) {
            case GAINS -> "+" + size;
            case LOSES -> "-" + size;
            case SAME -> size;
            case UNDETERMINED -> "";
        };
    }
}
