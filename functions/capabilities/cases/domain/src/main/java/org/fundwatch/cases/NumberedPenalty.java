package org.fundwatch.cases;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;

/**
 * One penalty decision of a case (第几次处罚决定), and how it fell, if it did.
 *
 * @param number counts from 1 within the case
 */
public record NumberedPenalty(int number, Decided decided, Optional<Revocation> revocation) {
    private static final int FIRST = 1;

    /** A number below 1: {@link IllegalArgumentException}. */
    public NumberedPenalty {
        requireNonNull(decided);
        if (number < FIRST) {
            throw new IllegalArgumentException("decisions count from 1");
        }
    }

    /** One that was just decided. */
    public NumberedPenalty(int number, Decided decided) {
        this(number, decided, Optional.empty());
    }

    /** The findings that it is about, by their numbers. */
    public List<Integer> findings() {
        return decided.parts().stream().map(part -> part.finding().number()).toList();
    }

    /** Whether nothing ended it. */
    public boolean stands() {
        return revocation.isEmpty();
    }
}
