package org.fundwatch.rewards;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Whether what was answered about the report and its reporter bars a reward (奖励条件的审核). */
final class Entitlement {

    /** A refusal that follows from any answer given; without one an open question; nothing where none is in the way. */
    static Optional<RewardDecision> check(RewardFacts facts, RewardConditions conditions, Trace trace) {
        return facts.particulars().answers().entrySet().stream()
                .filter(_ -> conditions.bind(facts))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(said -> check(facts, conditions.of(said.getKey()), said.getValue(), trace).stream())
                .min(Comparator.comparing(decision -> !(decision instanceof RewardDecision.Refused)));
    }

    private static Optional<RewardDecision> check(
            RewardFacts facts, RewardConditions.Rule rule, boolean yes, Trace trace) {
        var condition = rule.condition();
        return switch (rule.weigh(facts.place(), yes)) {
            case Reach.Weight.Fine _ -> Optional.empty();
            case Reach.Weight.Bars bars ->
                Optional.of(new RewardDecision.Refused(
                        RefusalReason.CONDITION_NOT_MET, bars.basis(), condition.answer(trace, yes)));
            case Reach.Weight.Unseen _ ->
                Optional.of(new RewardDecision.Undetermined(
                        new MissingFact("rule of the place on " + condition.id()), condition.answer(trace, yes)));
        };
    }

    private Entitlement() {}
}
