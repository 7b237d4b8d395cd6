package org.fundwatch.cases;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/**
 * One tier of a benchmark (裁量档次): for which amounts and circumstances, and between which multiples; all ends included.
 *
 * @param min smallest amount in fen, where one is set
 * @param max largest amount in fen, where one is set
 * @param needs what has to be so
 * @param needsNot what must not be so
 * @param unless the tier that takes precedence where it is offered
 */
public record Band(
        String tier,
        Optional<Money> min,
        Optional<Money> max,
        Set<Circumstance> needs,
        Set<Circumstance> needsNot,
        Optional<String> unless,
        Multiple minMultiple,
        Multiple maxMultiple) {

    boolean covers(Money amount) {
        return min.map(least -> amount.compareTo(least) >= 0).orElse(true)
                && max.map(most -> amount.compareTo(most) <= 0).orElse(true);
    }

    /** Whether the circumstances fit; empty while a person still has to say one. */
    Optional<Boolean> fits(Circumstances circumstances) {
        var wanted = Stream.concat(
                        needs.stream().map(circumstances::answer),
                        needsNot.stream().map(circumstances::answer).map(answer -> answer.map(said -> !said)))
                .toList();
        if (wanted.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return wanted.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    /** The first circumstance that nobody has spoken about. */
    Optional<Circumstance> unsaid(Circumstances circumstances) {
        return Stream.concat(needs.stream(), needsNot.stream())
                .sorted()
                .filter(asked -> circumstances.answer(asked).isEmpty())
                .findFirst();
    }

    /** Whether the multiple lies in the tier, ends included. */
    public boolean allows(Multiple multiple) {
        return multiple.compareTo(minMultiple) >= 0 && multiple.compareTo(maxMultiple) <= 0;
    }
}
