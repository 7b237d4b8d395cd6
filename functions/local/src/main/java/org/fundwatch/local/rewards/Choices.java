package org.fundwatch.local.rewards;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.Figures;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.Pick;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.UpliftTerms;

/** What a scheme leaves an officer to choose (裁量): every bound of it. */
record Choices(RewardScheme scheme) {
    private static final BigDecimal HAIR = new BigDecimal("0.000000000001");
    private static final Ratio NO_RATE = Ratio.percent("0");

    /** What was said of a case with every bound of what an officer may choose in it. */
    Stream<Particulars> of(Particulars said, Money caseValue) {
        var picks = caseValue.equals(Money.ZERO) ? withoutAmount() : picks();
        return picks.map(said::with).flatMap(this::points);
    }

    /** Whether everything between two bounds can be chosen too. */
    boolean areRanges(Money caseValue) {
        return caseValue.equals(Money.ZERO)
                ? RateTable.withoutAmount(scheme).stream()
                        .anyMatch(band -> !band.sum().equals(band.mostSum()))
                : scheme.isChosen() || isOfPoints();
    }

    private boolean isOfPoints() {
        return UpliftTerms.of(scheme).kind() == UpliftTerms.Kind.ADD_RATE_POINTS_UP_TO;
    }

    private Stream<Particulars> points(Particulars said) {
        return isOfPoints()
                ? Stream.concat(
                                Stream.of(NO_RATE),
                                UpliftTerms.of(scheme).values().stream().map(Ratio::new))
                        .map(points -> said.withPoints(new Pick.Rate(points, "a bound")))
                : Stream.of(said);
    }

    /** The ends of the sum that is paid where no amount is involved. */
    private Stream<Pick> withoutAmount() {
        var sums = RateTable.withoutAmount(scheme).stream()
                .filter(band -> band.shape() == RateBand.Shape.SUM)
                .flatMap(band -> Stream.of(band.sum(), band.mostSum()))
                .distinct()
                .<Pick>map(sum -> new Pick.Sum(sum, "a bound"))
                .toList();
        return sums.isEmpty() ? nobodyChooses() : sums.stream();
    }

    /** Every bound, and what lies a hair above each rate, since a text may leave open whether its lower end is allowed. */
    private Stream<Pick> picks() {
        var figures = Figures.of(scheme);
        if (scheme.isAtDiscretion()) {
            return figures.sums().stream().map(sum -> new Pick.Sum(sum, "at discretion"));
        }
        return scheme.isChosen()
                ? Stream.<Pick>concat(
                        figures.rates().stream()
                                .flatMap(rate ->
                                        Stream.of(rate, new Ratio(rate.value().add(HAIR))))
                                .map(rate -> new Pick.Rate(rate, "a bound")),
                        figures.sums().stream().map(sum -> new Pick.Sum(sum, "a bound")))
                : nobodyChooses();
    }

    private static Stream<Pick> nobodyChooses() {
        return Stream.of(new Pick.Rate(NO_RATE, "nobody chooses"));
    }
}
