package org.fundwatch.cases;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * The fine of each part, such that a group (same article, same multiple) is rounded to whole fen once: dividing a group never
 * changes its sum. Parts come in the order of their findings; each gets what the group has grown by.
 */
final class GroupedFines {
    private final RoundingMode rounding;
    private final Map<Group, Money> amounts = new HashMap<>();

    private record Group(LegalBasis basis, Multiple multiple) {}

    GroupedFines(RoundingMode rounding) {
        this.rounding = rounding;
    }

    Money next(RuledPart part) {
        return switch (part.part().chosen()) {
            case Choice.Times times ->
                grown(
                        new Group(part.rule().basis(), times.multiple()),
                        part.finding().amount());
            case Choice.Sum sum -> sum.sum();
            case Choice.NoFine _, Choice.FinedElsewhere _ -> Money.ZERO;
        };
    }

    private Money grown(Group group, Money amount) {
        var before = amounts.getOrDefault(group, Money.ZERO);
        var after = before.plus(amount);
        amounts.put(group, after);
        return after.times(group.multiple, rounding).minus(before.times(group.multiple, rounding));
    }
}
