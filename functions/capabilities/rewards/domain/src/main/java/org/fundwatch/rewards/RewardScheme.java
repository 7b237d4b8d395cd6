package org.fundwatch.rewards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.PolicyId;

/**
 * One version of the reward scheme (举报奖励实施细则) of one place.
 *
 * @param issued the day, or the month, on which it was issued; empty where no source gives it
 * @param withoutAmount what is paid where the report is true and involves no amount
 * @param interpretation how the text is read where it is silent
 */
public record RewardScheme(
        PolicyId id,
        Place place,
        String issued,
        Start from,
        End until,
        LegalBasis basis,
        Formula formula,
        Uplift uplift,
        WithoutAmount withoutAmount,
        Limits limits,
        Interpretation interpretation) {

    /** The formula's answer, for an insider with what changes its rates, before uplift of the amount, floor and cap. */
    Computed byFormula(RewardFacts facts) {
        return uplift.on(formula, facts, interpretation.rounding());
    }

    /** The name of the policy's file, such as hebei-2023. */
    public String name() {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }

    /** Old versions are never edited, so the first day in force names the version for ever. */
    public String version() {
        return from.toString();
    }

    /** The levels among which its officers choose, in the order of their codes; none where it has none. */
    public List<RewardTier> levels() {
        return formula instanceof ByLevel byLevel
                ? byLevel.inOrder().stream().map(Map.Entry::getKey).toList()
                : List.of();
    }

    /** The floor that belongs to one level alone, in fen. */
    public Optional<Money> floorOf(RewardTier level) {
        return formula instanceof ByLevel byLevel
                ? Optional.ofNullable(byLevel.arms().get(level))
                        .map(arm -> arm.own().floor())
                        .filter(floor -> !floor.equals(Money.ZERO))
                : Optional.empty();
    }

    /** Whether it is seen to pay a fixed sum where no amount is involved. */
    public boolean paysWithoutAmount() {
        return withoutAmount.isPaid();
    }

    /** Whether it pays a fixed sum that is left to an officer. */
    public boolean isAtDiscretion() {
        return formula instanceof Banded banded
                && banded.table().bands().stream().anyMatch(band -> band.value().isAtDiscretion());
    }

    /** Whether its rate depends on the kind of violation. */
    public boolean asksNature() {
        return formula instanceof ByNature;
    }

    /** Whether an officer chooses a rate or a sum inside the text's range. */
    public boolean isChosen() {
        return isChosen(formula);
    }

    private static boolean isChosen(Formula formula) {
        return switch (formula) {
            case PickedRate _, PickedSum _ -> true;
            case ByLevel byLevel -> byLevel.arms().values().stream().anyMatch(arm -> isChosen(arm.formula()));
            case ByNature byNature -> isChosen(byNature.ordinary()) || isChosen(byNature.fraud());
            case Flat _, Marginal _, Banded _, Whole _, Fixed _, Unseen _ -> false;
        };
    }

    /** Whether the text is in force as last seen: neither ended, as far as anybody said, nor a draft. */
    public boolean isCurrent() {
        return until instanceof End.Open && basis.evidence().isLaw();
    }

    /** Whether nobody has seen up to when it held, or it is over and nobody has seen from when: it decides no case. */
    boolean isOfUnknownTerm() {
        return switch (until) {
            case End.Open _ -> false;
            case End.On _ -> from instanceof Start.Unknown;
            case End.Unknown _, End.Probable _, End.Unsaid _ -> true;
        };
    }

    RewardScheme from(Start start) {
        return new RewardScheme(
                id, place, issued, start, until, basis, formula, uplift, withoutAmount, limits, interpretation);
    }
}
