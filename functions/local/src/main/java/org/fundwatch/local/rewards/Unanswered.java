package org.fundwatch.local.rewards;

import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.RewardDecision;

/** What a record shows whose scheme, as it is read, gives no amount: the case value lies on an edge, or nothing was lost. */
record Unanswered(Recomputing anew, PublishedCase published, Money caseValue) {

    List<Finding> of(Money reward) {
        var sides = PolicyFiles.edgesEitherWay(anew.scheme())
                .map(side -> new Recomputing(side, anew.policies()))
                .toList();
        if (!sides.isEmpty() && !caseValue.equals(Money.ZERO)) {
            var isPossible = sides.stream().anyMatch(side -> side.isPossible(published, caseValue, reward));
            return List.of(Finding.holds(
                    isPossible,
                    (isPossible ? "one" : "none") + " of what the bands beside the edge of " + caseValue
                            + " can give"));
        }
        return caseValue.equals(Money.ZERO) ? withoutLoss() : List.of();
    }

    private List<Finding> withoutLoss() {
        var decisions = anew.decisions(published, caseValue).toList();
        return decisions.stream().allMatch(RewardDecision.Refused.class::isInstance)
                ? List.of(Finding.contradicts("the scheme pays nothing where nothing was lost"))
                : decisions.stream().flatMap(Unanswered::missing).limit(1).toList();
    }

    private static Stream<Finding> missing(RewardDecision decision) {
        return decision instanceof RewardDecision.Undetermined open
                ? Stream.of(Finding.open(open.missing().name()))
                : Stream.empty();
    }
}
