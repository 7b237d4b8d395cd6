package org.fundwatch.rewards;

import java.util.Optional;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Whether what was answered about the report and its reporter bars a reward (奖励条件的审核). */
final class Entitlement {

    /** A refusal, or an open question, that follows from the answers given; nothing where none stands in the way. */
    static Optional<RewardDecision> check(RewardFacts facts, RewardConditions conditions, Trace trace) {
        return facts.particulars().answers().entrySet().stream()
                .filter(_ -> conditions.bind(facts))
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .flatMap(said -> check(facts, conditions.of(said.getKey()), said.getValue(), trace).stream())
                .findFirst();
    }

    private static Optional<RewardDecision> check(
            RewardFacts facts, RewardConditions.Rule rule, boolean yes, Trace trace) {
        var condition = rule.condition();
        return switch (rule.weigh(facts.place(), yes)) {
            case FINE -> Optional.empty();
            case BARS ->
                Optional.of(new RewardDecision.Refused(
                        RefusalReason.CONDITION_NOT_MET, rule.basis(), condition.answer(trace, yes)));
            case UNSEEN ->
                Optional.of(new RewardDecision.Undetermined(
                        new MissingFact("rule of the place on " + condition.id()), condition.answer(trace, yes)));
        };
    }

    private Entitlement() {}
}
