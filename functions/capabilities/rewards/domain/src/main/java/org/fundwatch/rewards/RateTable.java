package org.fundwatch.rewards;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.rewards.RateBand.Begins;
import org.fundwatch.rewards.RateBand.Shape;

/** The bands of a scheme (奖励标准表) in the order of its policy, one after another. */
public final class RateTable {
    private static final Ratio NO_RATE = Ratio.percent("0");

    private final List<RateBand> bands = new ArrayList<>();

    private RateTable() {}

    /** What the scheme pays for a case value. */
    public static List<RateBand> of(RewardScheme scheme) {
        return laidOut(scheme.formula());
    }

    /** What it pays where no amount is involved, as far as a source was seen to say so. */
    public static List<RateBand> withoutAmount(RewardScheme scheme) {
        return laidOut(scheme.withoutAmount().formula());
    }

    /** Whether no source was seen to give any of its rates. */
    public static boolean isUnseen(RewardScheme scheme) {
        return scheme.formula() instanceof Unseen;
    }

    private static List<RateBand> laidOut(Formula formula) {
        var table = new RateTable();
        table.add("", formula, Limits.NONE);
        return List.copyOf(table.bands);
    }

    private void add(String arm, Formula formula, Limits own) {
        switch (formula) {
            case Flat flat -> whole(arm, flat.rate(), own);
            case Marginal marginal -> marginal(arm, marginal, own);
            case Banded banded -> banded.table().bands().forEach(band -> share(arm, band, own));
            case Whole whole -> {
                add(Subject.UNIT.name(), whole.unit(), own);
                add(Subject.PERSON.name(), whole.person(), own);
            }
            case ByLevel byLevel ->
                byLevel.inOrder()
                        .forEach(level -> add(
                                level.getKey().code(),
                                level.getValue().formula(),
                                level.getValue().own()));
            case ByNature byNature -> {
                add(Nature.ORDINARY.name(), byNature.ordinary(), own);
                add(Nature.FRAUD.name(), byNature.fraud(), own);
            }
            case PickedRate picked -> picked.table().bands().forEach(band -> rates(arm, band, own));
            case PickedSum picked -> picked.table().bands().forEach(band -> sums(arm, band, own));
            case Fixed fixed -> add(arm, Edge.START, Paid.between(fixed.sum(), fixed.sum()), own);
            case Unseen _ -> add(arm, Edge.START, Paid.UNSEEN, own);
        }
    }

    private void whole(String arm, Ratio rate, Limits own) {
        add(arm, Edge.START, Paid.of(Shape.WHOLE, rate, Money.ZERO), own);
    }

    private void marginal(String arm, Marginal marginal, Limits own) {
        var full = Money.ZERO;
        for (int i = 0; i < marginal.bands().size(); i++) {
            var band = marginal.bands().get(i);
            if (i > 0) {
                var below = marginal.bands().get(i - 1);
                full = full.plus(band.above().minus(below.above()).share(below.rate(), RoundingMode.UNNECESSARY));
            }
            var edge = new Edge(band.above(), Edge.Side.ABOVE);
            add(arm, edge, Paid.of(Shape.MARGINAL, band.rate(), full), own);
        }
    }

    private void share(String arm, Bands.Band<Share> band, Limits own) {
        var share = band.value();
        var shape = share.isFixed() ? Shape.SUM : Shape.WHOLE;
        var both = own.and(new Limits(share.floor(), Limits.NO_CAP));
        add(arm, band.edge(), Paid.of(shape, share.rate(), share.plus()), both);
    }

    private void rates(String arm, Bands.Band<PickedRate.Range> band, Limits own) {
        var range = band.value();
        add(arm, band.edge(), new Paid(Shape.WHOLE, range.least(), range.most(), Money.ZERO, Money.ZERO), own);
    }

    private void sums(String arm, Bands.Band<PickedSum.Range> band, Limits own) {
        var range = band.value();
        add(arm, band.edge(), Paid.between(range.least(), range.most()), own);
    }

    private void add(String arm, Edge edge, Paid paid, Limits own) {
        var begins = Begins.valueOf(edge.side().name());
        bands.add(new RateBand(
                arm, paid.shape(), edge.at(), begins, paid.least(), paid.most(), paid.sum(), paid.mostSum(), own));
    }

    /** What a band pays. */
    private record Paid(Shape shape, Ratio least, Ratio most, Money sum, Money mostSum) {
        static final Paid UNSEEN = of(Shape.UNSEEN, NO_RATE, Money.ZERO);

        static Paid of(Shape shape, Ratio rate, Money sum) {
            return new Paid(shape, rate, rate, sum, sum);
        }

        static Paid between(Money least, Money most) {
            return new Paid(Shape.SUM, NO_RATE, NO_RATE, least, most);
        }
    }
}
