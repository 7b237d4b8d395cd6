package org.fundwatch.claims;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Ratio;

/**
 * The share that the fund pays of a stay (住院报销比例), by the institution's level and the years that were paid for.
 *
 * @param baseByLevel share by level of the institution, 3 the highest
 * @param steps what more years bring: the last that is reached holds, they do not add up
 * @param afterInterruption which years count once the insurance was interrupted (中断缴费)
 */
public record BenefitPolicy(Map<Integer, Ratio> baseByLevel, List<Step> steps, Interruption afterInterruption) {

    /** What an interruption does. */
    public enum Interruption {
        /** Only the years since then count. */
        RESETS,
        /** All years count. */
        CHANGES_NOTHING
    }

    /**
     * What holds from so many completed years.
     *
     * @param ceilingFactor by which the yearly ceiling (封顶线) changes
     * @param deductibleFactorByLevel by which the deductible (起付线) changes
     */
    public record Step(
            int from, Ratio add, Optional<Multiple> ceilingFactor, Map<Integer, Multiple> deductibleFactorByLevel) {}

    /** Whose benefit it is. */
    public record Insured(int institutionLevel, int paidYears, OptionalInt yearsSinceInterruption) {}

    /** What follows. */
    public record Benefit(Ratio ratio, Optional<Multiple> ceilingFactor, Optional<Multiple> deductibleFactor) {}

    public BenefitPolicy {
        baseByLevel = Map.copyOf(baseByLevel);
        steps = List.copyOf(steps);
    }

    /** The benefit; empty where the policy has no share for the level. */
    public Optional<Benefit> of(Insured insured) {
        var step = step(years(insured));
        var level = insured.institutionLevel();
        return Optional.ofNullable(baseByLevel.get(level))
                .map(base -> new Benefit(
                        step.map(it -> sum(base, it.add())).orElse(base),
                        step.flatMap(Step::ceilingFactor),
                        step.map(it -> it.deductibleFactorByLevel().get(level))));
    }

    private Optional<Step> step(int years) {
        return steps.stream().filter(it -> it.from() <= years).max(Comparator.comparingInt(Step::from));
    }

    private int years(Insured insured) {
        return switch (afterInterruption) {
            case RESETS -> insured.yearsSinceInterruption().orElse(insured.paidYears());
            case CHANGES_NOTHING -> insured.paidYears();
        };
    }

    private static Ratio sum(Ratio one, Ratio other) {
        return new Ratio(one.value().add(other.value()).min(BigDecimal.ONE));
    }
}
