package org.fundwatch.rewards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** What holds in each band (分段) of the case value: bands begin at nothing and rise. */
record Bands<T>(List<Band<T>> bands) {

    /** What holds from an edge to the next. */
    record Band<T>(Edge edge, T value) {}

    Bands {
        bands = List.copyOf(bands);
        Edges.check(bands.stream().map(band -> band.edge().at()).toList());
    }

    /** The answer of the band that the case value lies in; open where it lies on an edge that no source assigns. */
    Computed at(Money caseValue, Function<T, Computed> answer) {
        if (bands.stream().anyMatch(band -> band.edge().leavesOpen(caseValue))) {
            return Computed.missing("band of " + caseValue);
        }
        return valueAt(caseValue).map(answer).orElseGet(() -> Computed.amount(Money.ZERO));
    }

    /** What holds in the last band that the case value reaches; empty below the first. */
    Optional<T> valueAt(Money caseValue) {
        return bands.reversed().stream()
                .filter(band -> band.edge().reachedBy(caseValue))
                .findFirst()
                .map(Band::value);
    }

    static <T> Bands<T> of(List<Tree> bands, Function<Tree, T> value) {
        return new Bands<>(bands.stream()
                .map(band -> new Band<>(Edge.of(band), value.apply(band)))
                .toList());
    }
}
