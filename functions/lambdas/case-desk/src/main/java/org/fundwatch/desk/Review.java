package org.fundwatch.desk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.Arrival;
import org.fundwatch.rewards.JointCalculation;
import org.fundwatch.rewards.JointReporter;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.TakenStep;

/**
 * One review of a reward (审核).
 *
 * @param own the case whose reward the reviewer has before them
 * @param held its reward and those that are decided with it
 */
record Review(CaseNumber own, Matters.Touched touched, List<HeldReward> held, ReviewBody body, Order order) {

    /** The decision on each, by its case: those of one matter together. */
    Map<CaseNumber, RewardDecision> decided(Map<CaseNumber, Long> arrivals, RewardPolicies policies) {
        var facts = held.stream().collect(toMap(HeldReward::number, this::facts));
        var decisions = new HashMap<CaseNumber, RewardDecision>();
        touched.matters().stream()
                .filter(matter -> facts.keySet().containsAll(matter))
                .forEach(matter -> decisions.putAll(
                        matter.size() == 1
                                ? alone(matter, facts, policies)
                                : joint(matter, facts, arrivals, policies)));
        return decisions;
    }

    boolean isOwn(HeldReward reward) {
        return reward.number().equals(own);
    }

    /** Whether the reviewer says of this one to which matter it belongs. */
    boolean puts(HeldReward reward) {
        return body.jointWith().isPresent() && touched.together().contains(reward.number());
    }

    TakenStep step(HeldReward reward) {
        return reward.step(RewardAct.REVIEW, order, Optional.empty(), Optional.empty());
    }

    /** What the reviewer established is of the own report alone. */
    private RewardFacts facts(HeldReward reward) {
        var before = reward.facts();
        return isOwn(reward) ? before.with(before.particulars().and(body.particulars())) : before;
    }

    private static Map<CaseNumber, RewardDecision> alone(
            Set<CaseNumber> one, Map<CaseNumber, RewardFacts> facts, RewardPolicies policies) {
        return one.stream().collect(toMap(identity(), number -> RewardCalculation.decide(facts.get(number), policies)));
    }

    private static Map<CaseNumber, RewardDecision> joint(
            Set<CaseNumber> matter,
            Map<CaseNumber, RewardFacts> facts,
            Map<CaseNumber, Long> arrivals,
            RewardPolicies policies) {
        return JointCalculation.decide(
                matter.stream()
                        .map(number -> new JointReporter(new Arrival(arrivals.get(number)), facts.get(number)))
                        .toList(),
                policies);
    }
}
