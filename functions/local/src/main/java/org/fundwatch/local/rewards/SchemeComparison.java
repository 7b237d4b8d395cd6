package org.fundwatch.local.rewards;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.RewardTier;
import org.fundwatch.rewards.Subject;

/**
 * What every scheme gives for one case value.
 *
 * @param level the level asked for, by its code or the number in it; empty for all
 * @param kind the kind of violation asked for; empty for both
 */
record SchemeComparison(RewardPolicies policies, Money amount, String level, Optional<Nature> kind, Subject subject) {
    private static final CaseNumber NUMBER = new CaseNumber("FW-2024-0001");

    List<ComparedScheme> lines() {
        return policies.schemes().stream()
                .sorted(comparing((RewardScheme scheme) -> scheme.place().code())
                        .thenComparing(RewardScheme::name))
                .flatMap(this::lines)
                .toList();
    }

    /** Whether some scheme has the level asked for, or none was. */
    boolean knowsLevel() {
        return level.isEmpty()
                || policies.schemes().stream()
                        .flatMap(scheme -> scheme.levels().stream())
                        .anyMatch(this::isAsked);
    }

    private Stream<ComparedScheme> lines(RewardScheme scheme) {
        var levels = scheme.levels().stream().filter(this::isAsked).toList();
        if (!scheme.levels().isEmpty() && levels.isEmpty()) {
            return Stream.of(ComparedScheme.open(scheme, "", "rate of level " + level));
        }
        return levels.isEmpty()
                ? kinds(scheme, "", Particulars.NONE)
                : levels.stream().flatMap(tier -> kinds(scheme, tier.code(), Particulars.NONE.with(tier)));
    }

    private boolean isAsked(RewardTier tier) {
        return level.isEmpty()
                || tier.code().equals(level)
                || tier.code().replaceAll("\\D", "").equals(level);
    }

    private Stream<ComparedScheme> kinds(RewardScheme scheme, String arm, Particulars said) {
        if (!scheme.asksNature()) {
            return Stream.of(line(scheme, arm, said));
        }
        return kind.map(Stream::of)
                .orElseGet(() -> Stream.of(Nature.values()))
                .map(nature -> line(scheme, nature.name(), said.with(nature)));
    }

    private ComparedScheme line(RewardScheme scheme, String arm, Particulars said) {
        var facts = new RewardFacts(NUMBER, scheme.place(), subject, amount, LocalDate.EPOCH, said);
        var anew = new Recomputing(scheme, policies);
        var amounts = new Choices(scheme)
                .of(said, amount)
                .flatMap(chosen -> anew.amount(facts.with(chosen)).stream())
                .sorted()
                .toList();
        return amounts.isEmpty()
                ? without(facts, scheme, arm)
                : ComparedScheme.of(scheme, arm, amounts.getFirst(), amounts.getLast());
    }

    private ComparedScheme without(RewardFacts facts, RewardScheme scheme, String arm) {
        return switch (RewardCalculation.simulated(facts, scheme, policies)) {
            case RewardDecision.Undetermined open ->
                ComparedScheme.open(scheme, arm, open.missing().name());
            case RewardDecision.Refused refused -> ComparedScheme.refused(scheme, arm, refused.reason());
            case RewardDecision.Proposed proposed ->
                ComparedScheme.of(scheme, arm, proposed.amount(), proposed.amount());
        };
    }
}
