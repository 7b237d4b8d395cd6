package org.fundwatch.rewards;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Tree;

/** Another formula for each level of the report (按奖励等级); where the arms are bands, level by band. */
record ByLevel(Map<RewardTier, Arm> arms) implements Formula {

    /**
     * One level's formula, with a floor and a cap of its own.
     *
     * @param who the insiders alone whom the level is for; empty where it is anybody's
     * @param asked the conditions that a report of this level has to meet besides
     */
    record Arm(Formula formula, Limits own, Set<Insider> who, List<Condition> asked) {

        Computed applyTo(RewardFacts facts, Terms terms) {
            return isNoLevelOf(who, facts)
                    ? Computed.missing("level of a reporter who is no insider")
                    : unmet(asked, facts).orElseGet(() -> paid(facts, terms));
        }

        private Computed paid(RewardFacts facts, Terms terms) {
            return switch (formula.applyTo(facts, terms)) {
                case Computed.Amount amount -> new Computed.Amount(amount.exact(), own);
                case Computed.Open open -> open;
            };
        }

        static Arm of(Tree level) {
            return new Arm(
                    Formula.of(level),
                    Limits.of(level),
                    level.has("for") ? Uplift.who(level) : Set.of(),
                    Uplift.asked(level));
        }
    }

    ByLevel {
        arms = Map.copyOf(arms);
    }

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        var level = facts.particulars().level();
        return level.map(named -> Optional.ofNullable(arms.get(named))
                        .map(arm -> arm.applyTo(facts, terms))
                        .orElseGet(() -> Computed.missing("rate of level " + named)))
                .orElseGet(() -> Computed.missing("level of the report"));
    }

    /** The levels in the order of their codes. */
    List<Map.Entry<RewardTier, Arm>> inOrder() {
        return arms.entrySet().stream()
                .sorted(comparing(level -> level.getKey().code()))
                .toList();
    }

    private static Optional<Computed> unmet(List<Condition> asked, RewardFacts facts) {
        return asked.stream()
                .filter(condition -> !facts.particulars().said(condition).orElse(false))
                .findFirst()
                .map(condition -> facts.particulars().said(condition).isPresent()
                        ? Computed.missing("level of a report without " + condition.id())
                        : Computed.missing("answer to " + condition.id()));
    }

    private static boolean isNoLevelOf(Set<Insider> who, RewardFacts facts) {
        return !who.isEmpty()
                && facts.particulars()
                        .insider()
                        .filter(said -> !who.contains(said))
                        .isPresent();
    }

    static ByLevel of(Tree levels) {
        return new ByLevel(
                levels.keys().stream().collect(toUnmodifiableMap(RewardTier::new, code -> Arm.of(levels.child(code)))));
    }
}
