package org.fundwatch.desk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Findings;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.rewards.Arrival;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.JointCalculation;
import org.fundwatch.rewards.JointReporter;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.ReportedMatter;
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
    Map<CaseNumber, RewardDecision> decided(Map<CaseNumber, Long> arrivals, Findings found, RewardPolicies policies) {
        requireOrder(arrivals, policies);
        var facts = held.stream().collect(toMap(HeldReward::number, reward -> facts(reward, found)));
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
    private RewardFacts facts(HeldReward reward, Findings found) {
        return isOwn(reward) ? established(reward.facts(), found) : reward.facts();
    }

    /** A finding counts as it was last said to; the kind follows from what counts, or is open again, unless the reviewer says it. */
    private RewardFacts established(RewardFacts before, Findings found) {
        var said = body.of(found);
        var matter = RewardFindings.of(found).and(before.matter()).and(said);
        var known = said.isSumAlone() ? before.particulars() : ofKind(matter, before.particulars());
        return before.with(matter).with(known.and(body.particulars()));
    }

    private static Particulars ofKind(ReportedMatter matter, Particulars before) {
        return matter.nature().map(before::with).orElseGet(before::withoutNature);
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

    /** Where the first alone is rewarded, an answer by hand agrees with the order of arrival, or is a {@link Misfit}. */
    private void requireOrder(Map<CaseNumber, Long> arrivals, RewardPolicies policies) {
        if (held.stream()
                .filter(this::isOwn)
                .noneMatch(it -> policies.conditions().wantFirst(it.facts().place()))) {
            return;
        }
        var matter = touched.together();
        var first = Collections.min(matter, Comparator.comparing(arrivals::get)).equals(own);
        if (matter.size() > 1
                && !body.answers().getOrDefault(Condition.RWD_22, first).equals(first)) {
            throw new Misfit("/answers/" + Condition.RWD_22.id(), "must agree with the order of arrival");
        }
    }
}
