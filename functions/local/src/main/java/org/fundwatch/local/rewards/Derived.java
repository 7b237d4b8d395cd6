package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardScheme;

/** What follows from a reward, from the amounts beside it and from a band of its scheme, in yuan. */
record Derived(RateBand band, BigDecimal upTo, BigDecimal rate) {

    /** Every band of the schemes with its upper edge, at the least and the most rate. */
    static List<Derived> bands(List<RewardScheme> schemes) {
        return schemes.stream().flatMap(scheme -> closed(RateTable.of(scheme))).toList();
    }

    private static Stream<Derived> closed(List<RateBand> table) {
        return Stream.iterate(0, i -> i < table.size(), i -> i + 1).flatMap(i -> {
            var next = i + 1 < table.size()
                            && table.get(i + 1).arm().equals(table.get(i).arm())
                    ? Known.yuan(table.get(i + 1).from())
                    : BigDecimal.ZERO;
            return Stream.of(table.get(i).least(), table.get(i).most())
                    .map(Ratio::value)
                    .distinct()
                    .map(rate -> new Derived(table.get(i), next, rate));
        });
    }

    boolean isClosed() {
        return upTo.signum() > 0;
    }

    BigDecimal from() {
        return Known.yuan(band.from());
    }

    BigDecimal sum() {
        return Known.yuan(band.sum());
    }

    /** Its width, and what it pays when it is full or for a case value that ends in it. */
    Stream<BigDecimal> of(List<BigDecimal> amounts) {
        var widths = Stream.concat(
                        isClosed() ? Stream.of(upTo.subtract(from())) : Stream.empty(),
                        amounts.stream().filter(this::reaches).map(amount -> amount.subtract(from())))
                .toList();
        return Stream.concat(widths.stream(), widths.stream().flatMap(this::paid));
    }

    /** Whether the full bands up to an edge pay a sum. */
    static boolean isPaidUpTo(BigDecimal edge, BigDecimal paid, List<Derived> bands) {
        return bands.stream()
                .filter(band -> band.sum().signum() > 0)
                .anyMatch(band -> band.from().compareTo(edge) == 0 && band.sum().compareTo(paid) == 0);
    }

    private boolean reaches(BigDecimal amount) {
        return amount.compareTo(from()) > 0;
    }

    private Stream<BigDecimal> paid(BigDecimal width) {
        var share = width.multiply(rate);
        var whole = width.add(from()).multiply(rate);
        return Stream.of(share, share.add(sum()), whole, whole.add(sum()), sum());
    }

    /** The case value, and the part of it in this band, that make a sum of money. */
    Stream<BigDecimal> valuesFor(BigDecimal paid) {
        if (rate.signum() == 0) {
            return Stream.empty();
        }
        var rest = paid.subtract(sum());
        var part = Known.over(rest, rate);
        return Stream.of(rest, part, from().add(part), Known.over(paid, rate));
    }
}
