package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.Figures;
import org.fundwatch.rewards.Insider;

/** The case values for which a scheme could give a reward: its edges, and every rate of it turned round. */
record Candidates(Recomputing scheme, PublishedCase published, Money reward) {
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal HIGH = BigDecimal.valueOf(1_000_000_000);

    Stream<Money> values() {
        var edges = Stream.concat(
                        Stream.of(BigDecimal.ZERO), figures().sums().stream().map(Known::yuan))
                .distinct()
                .toList();
        var turned = edges.stream().flatMap(this::above);
        return Stream.of(Stream.of(FEN, HIGH), edges.stream(), edges.stream().map(FEN::add), turned)
                .flatMap(values -> values)
                .filter(value -> value.signum() > 0 && value.compareTo(HIGH) <= 0)
                .map(value -> Money.yuan(value.setScale(2, RoundingMode.UP).toPlainString()))
                .distinct();
    }

    /** The values above an edge that some rate makes the reward of, on what lies above it or on the whole. */
    private Stream<BigDecimal> above(BigDecimal edge) {
        var before = edge.signum() == 0
                ? Stream.<BigDecimal>empty()
                : scheme.amounts(published, Money.yuan(edge.toPlainString()), List.of(Insider.NONE)).stream()
                        .map(Known::yuan);
        return Stream.concat(Stream.of(BigDecimal.ZERO, edge), before)
                .flatMap(given -> rewards().map(paid -> paid.subtract(given)))
                .flatMap(rest -> rates().map(rate -> rest.divide(rate, 2, RoundingMode.UP)))
                .flatMap(part -> Stream.of(part, edge.add(part)));
    }

    private Stream<BigDecimal> rewards() {
        var paid = Known.yuan(reward);
        return Stream.concat(
                Stream.of(paid),
                figures().multiples().stream().map(times -> paid.divide(times.value(), 2, RoundingMode.UP)));
    }

    private Stream<BigDecimal> rates() {
        var rates = figures().rates().stream().map(Ratio::value).distinct().toList();
        return Stream.concat(
                        rates.stream(),
                        rates.stream().flatMap(one -> rates.stream().map(one::add)))
                .filter(rate -> rate.signum() > 0)
                .distinct();
    }

    private Figures figures() {
        return Figures.of(scheme.scheme());
    }
}
