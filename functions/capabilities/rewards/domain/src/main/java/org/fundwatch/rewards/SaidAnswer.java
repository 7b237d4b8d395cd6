package org.fundwatch.rewards;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import org.fundwatch.kernel.ActorId;

/**
 * What a condition of a reward is answered with, and since when (审核答复).
 *
 * @param by who gave this answer, or corrected another to it
 */
public record SaidAnswer(Condition condition, boolean yes, ActorId by, Instant at) {

    /** The answers that hold after these reviews, oldest first, in the order of the conditions. */
    public static List<SaidAnswer> after(List<ReviewedFacts> reviews) {
        var said = new EnumMap<Condition, SaidAnswer>(Condition.class);
        for (var review : reviews) {
            var holding = review.facts().particulars().answers();
            said.keySet().retainAll(holding.keySet());
            holding.forEach((condition, yes) -> said.merge(
                    condition,
                    new SaidAnswer(condition, yes, review.by(), review.at()),
                    (before, now) -> before.yes == now.yes ? before : now));
        }
        return List.copyOf(said.values());
    }
}
