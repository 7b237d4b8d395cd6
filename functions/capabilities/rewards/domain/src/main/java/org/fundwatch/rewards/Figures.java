package org.fundwatch.rewards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Ratio;

/** Every figure of a scheme (细则中的数字), in the order of its policy: what a statement about it may rest on. */
public final class Figures {
    private final List<Money> sums = new ArrayList<>();
    private final List<Ratio> rates = new ArrayList<>();
    private final List<Multiple> multiples = new ArrayList<>();

    private Figures() {}

    public static Figures of(RewardScheme scheme) {
        var figures = new Figures();
        figures.add(scheme.formula());
        figures.add(scheme.uplift().raise());
        figures.add(scheme.withoutAmount().formula());
        figures.add(scheme.limits());
        return figures;
    }

    /** Edges, fixed sums, floors and caps, in fen. */
    public List<Money> sums() {
        return List.copyOf(sums);
    }

    public List<Ratio> rates() {
        return List.copyOf(rates);
    }

    public List<Multiple> multiples() {
        return List.copyOf(multiples);
    }

    private void add(Formula formula) {
        switch (formula) {
            case Flat flat -> rates.add(flat.rate());
            case Marginal marginal -> marginal.bands().forEach(this::add);
            case Banded banded -> banded.table().bands().forEach(this::addShare);
            case Whole whole -> {
                add(whole.unit());
                add(whole.person());
            }
            case ByLevel byLevel -> byLevel.inOrder().forEach(this::add);
            case ByNature byNature -> {
                add(byNature.ordinary());
                add(byNature.fraud());
            }
            case PickedRate picked -> picked.table().bands().forEach(this::addRates);
            case PickedSum picked -> picked.table().bands().forEach(this::addSums);
            case Fixed fixed -> sums.add(fixed.sum());
            case Unseen _ -> {}
        }
    }

    private void add(Map.Entry<RewardTier, ByLevel.Arm> level) {
        add(level.getValue().formula());
        add(level.getValue().own());
    }

    private void add(Marginal.Band band) {
        addSum(band.above());
        rates.add(band.rate());
    }

    private void addShare(Bands.Band<Share> band) {
        addSum(band.edge().at());
        var share = band.value();
        addSum(share.plus());
        addSum(share.floor());
        if (!share.isFixed()) {
            rates.add(share.rate());
        }
    }

    private void addRates(Bands.Band<PickedRate.Range> band) {
        addSum(band.edge().at());
        rates.add(band.value().least());
        rates.add(band.value().most());
    }

    private void addSums(Bands.Band<PickedSum.Range> band) {
        addSum(band.edge().at());
        addSum(band.value().least());
        addSum(band.value().most());
    }

    private void add(Raise raise) {
        switch (raise) {
            case Raise.Times times -> {
                multiples.add(times.multiple());
                addSum(times.floor());
            }
            case Raise.Points points -> rates.add(points.points());
            case Raise.PointsUpTo upTo -> rates.add(upTo.most());
            case Raise.Replaced replaced -> replaced.rates().values().forEach(rates::add);
            case Raise.Discretion _ -> {}
        }
    }

    private void add(Limits limits) {
        addSum(limits.floor());
        if (limits.isCapped()) {
            sums.add(limits.cap());
        }
    }

    private void addSum(Money sum) {
        if (!sum.equals(Money.ZERO)) {
            sums.add(sum);
        }
    }
}
