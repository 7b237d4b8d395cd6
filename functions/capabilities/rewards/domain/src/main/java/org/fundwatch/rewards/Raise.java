package org.fundwatch.rewards;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** How an uplift for insiders works (上浮方式). */
sealed interface Raise {

    /** The formula's answer for an insider; rates are changed here. */
    default Computed on(Formula formula, RewardFacts facts, Terms terms) {
        return formula.applyTo(facts, terms);
    }

    /** An insider's amount; amounts are changed here. */
    default Exact raised(Exact amount, Rounding rounding) {
        return amount;
    }

    /** The amount is multiplied, and is at least a floor of its own (上浮一定比例). */
    record Times(Multiple multiple, Money floor) implements Raise {
        @Override
        public Exact raised(Exact amount, Rounding rounding) {
            return product(amount, rounding).atLeast(floor);
        }

        /** Without the floor. */
        Exact product(Exact amount, Rounding rounding) {
            return rounding.step(amount.times(multiple.value()));
        }
    }

    /** Percentage points are added to the rate (比例提高若干个百分点). */
    record Points(Ratio points) implements Raise {
        @Override
        public Computed on(Formula formula, RewardFacts facts, Terms terms) {
            return formula.applyTo(facts, new Terms(rate -> plus(rate, points), terms.rounding()));
        }
    }

    /** An officer adds percentage points up to a ceiling (提高不超过若干个百分点). */
    record PointsUpTo(Ratio most) implements Raise {
        @Override
        public Computed on(Formula formula, RewardFacts facts, Terms terms) {
            return facts.particulars()
                    .points()
                    .map(Pick.Rate::rate)
                    .filter(points -> points.compareTo(most) <= 0)
                    .map(points -> new Points(points).on(formula, facts, terms))
                    .orElseGet(() -> Computed.missing("officer's points for an insider up to " + most));
        }
    }

    /** Another rate takes the place of the level's (另定比例). */
    record Replaced(Map<RewardTier, Ratio> rates) implements Raise {
        @Override
        public Computed on(Formula formula, RewardFacts facts, Terms terms) {
            return facts.particulars()
                    .level()
                    .map(level -> Optional.ofNullable(rates.get(level))
                            .map(other -> formula.applyTo(facts, new Terms(_ -> other, terms.rounding())))
                            .orElseGet(() -> Computed.missing("insider's rate of level " + level)))
                    .orElseGet(() -> Computed.missing("level of the report"));
        }
    }

    /** The text leaves it to the authority and gives no figure (可适当提高). */
    record Discretion() implements Raise {
        @Override
        public Computed on(Formula formula, RewardFacts facts, Terms terms) {
            return Computed.missing("officer's uplift for an insider");
        }
    }

    static Raise of(Tree uplift) {
        if (uplift.has("times")) {
            return new Times(uplift.multiple("times"), uplift.has("floor") ? uplift.money("floor") : Money.ZERO);
        }
        if (uplift.has("points")) {
            return new Points(uplift.ratio("points"));
        }
        if (uplift.has("points-up-to")) {
            return new PointsUpTo(uplift.ratio("points-up-to"));
        }
        if (uplift.has("replaced")) {
            return replaced(uplift.child("replaced"));
        }
        if (uplift.has("discretion") && uplift.bool("discretion")) {
            return new Discretion();
        }
        throw new Misfit(uplift.pointer(), "must say times, points, points-up-to, replaced or discretion");
    }

    private static Replaced replaced(Tree rates) {
        return new Replaced(rates.keys().stream().collect(toUnmodifiableMap(RewardTier::new, rates::ratio)));
    }

    private static Ratio plus(Ratio rate, Ratio points) {
        return new Ratio(rate.value().add(points.value()));
    }
}
