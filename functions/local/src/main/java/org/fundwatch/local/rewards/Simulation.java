package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;

/** Past cases recomputed under another version of a policy; nothing is decided by it. */
record Simulation(RewardPolicies policies, RewardScheme other) {

    List<Recomputed> of(List<PastCase> cases) {
        return cases.stream().map(this::of).toList();
    }

    private Recomputed of(PastCase past) {
        var then = RewardCalculation.decide(past.facts(), policies);
        var instead = RewardCalculation.simulated(past.facts(), other, policies);
        var before = past.paid().or(() -> amount(then));
        var open = Stream.of(
                        before.isPresent() ? "" : "before: " + why(then),
                        amount(instead).isPresent() ? "" : "after: " + why(instead))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return new Recomputed(past, before, amount(instead), open);
    }

    private static Optional<Money> amount(RewardDecision decision) {
        return switch (decision) {
            case RewardDecision.Proposed proposed -> Optional.of(proposed.amount());
            case RewardDecision.Refused _ -> Optional.of(Money.ZERO);
            case RewardDecision.Undetermined _ -> Optional.empty();
        };
    }

    private static String why(RewardDecision decision) {
        return decision instanceof RewardDecision.Undetermined undetermined
                ? undetermined.missing().name()
                : "";
    }
}
