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
            case Fixed fixed -> add(arm, Shape.SUM, Edge.START, NO_RATE, NO_RATE, fixed.sum(), fixed.sum(), own);
            case Unseen _ -> add(arm, Shape.UNSEEN, Edge.START, NO_RATE, NO_RATE, Money.ZERO, Money.ZERO, own);
        }
    }

    private void whole(String arm, Ratio rate, Limits own) {
        add(arm, Shape.WHOLE, Edge.START, rate, rate, Money.ZERO, Money.ZERO, own);
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
            add(arm, Shape.MARGINAL, edge, band.rate(), band.rate(), full, full, own);
        }
    }

    private void share(String arm, Bands.Band<Share> band, Limits own) {
        var share = band.value();
        var shape = share.isFixed() ? Shape.SUM : Shape.WHOLE;
        var both = own.and(new Limits(share.floor(), Limits.NO_CAP));
        add(arm, shape, band.edge(), share.rate(), share.rate(), share.plus(), share.plus(), both);
    }

    private void rates(String arm, Bands.Band<PickedRate.Range> band, Limits own) {
        var range = band.value();
        add(arm, Shape.WHOLE, band.edge(), range.least(), range.most(), Money.ZERO, Money.ZERO, own);
    }

    private void sums(String arm, Bands.Band<PickedSum.Range> band, Limits own) {
        var range = band.value();
        add(arm, Shape.SUM, band.edge(), NO_RATE, NO_RATE, range.least(), range.most(), own);
    }

    private void add(
            String arm, Shape shape, Edge edge, Ratio least, Ratio most, Money sum, Money mostSum, Limits own) {
        var begins = Begins.valueOf(edge.side().name());
        bands.add(new RateBand(arm, shape, edge.at(), begins, least, most, sum, mostSum, own));
    }
}
