package org.fundwatch.rewards;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** Decides the rewards of several reports of one matter (多人举报同一事项): one reward, divided as the text of the place says. Pure. */
public final class JointCalculation {
    private static final String ARRIVALS = "jointArrivals";

    /** By the number of each report's case, in the order given; the parts add up to what each alone would be paid. */
    public static Map<CaseNumber, RewardDecision> decide(List<JointReporter> reporters, RewardPolicies policies) {
        var alone = reporters.stream()
                .map(reporter -> RewardCalculation.decide(unranked(reporter.facts()), policies))
                .toList();
        var parts = one(alone).map(whole -> divided(whole, arrivals(reporters), policies));
        var decided = new LinkedHashMap<CaseNumber, RewardDecision>();
        for (var at = 0; at < alone.size(); at++) {
            var reporter = reporters.get(at);
            var own = alone.get(at).tracedBy(among(reporters, reporter, alone.get(at)));
            decided.put(
                    reporter.facts().caseNumber(),
                    parts.map(all -> part(own, reporter.arrival(), all)).orElseGet(() -> unequal(own)));
        }
        return decided;
    }

    /** Who was first is no question to the reward of each alone (RWD-22): the order of arrival answers it when the reward is divided. */
    private static RewardFacts unranked(RewardFacts facts) {
        return facts.with(facts.particulars().without(Condition.RWD_22));
    }

    /** The facts of each report by itself: what the order of arrival alone answered is none of them. */
    public static RewardFacts facts(Trace trace) {
        var facts = RewardFacts.of(trace);
        return isPart(trace) ? unranked(facts) : facts;
    }

    /** Whether this was decided as the part of one of several reporters. */
    public static boolean isPart(Trace trace) {
        return trace.facts().containsKey(ARRIVALS);
    }

    /**
     * The one reward: what each alone would be paid, by the same text. Where they would not be paid the same, or one not at all,
     * no text seen says what the one reward is. INTERPRETATION: decision record 0014.
     */
    private static Optional<RewardDecision.Proposed> one(List<RewardDecision> alone) {
        var first = alone.getFirst();
        return first instanceof RewardDecision.Proposed whole && alone.stream().allMatch(other -> isSame(whole, other))
                ? Optional.of(whole)
                : Optional.empty();
    }

    private static boolean isSame(RewardDecision.Proposed whole, RewardDecision other) {
        return other instanceof RewardDecision.Proposed proposed
                && proposed.amount().equals(whole.amount())
                && proposed.policy().equals(whole.policy());
    }

    private static JointReward divided(RewardDecision.Proposed whole, List<Arrival> arrivals, RewardPolicies policies) {
        return JointReward.of(
                whole.amount(), arrivals, policies.scheme(whole.policy()).orElseThrow());
    }

    private static RewardDecision part(RewardDecision own, Arrival arrival, JointReward reward) {
        var whole = (RewardDecision.Proposed) own;
        return switch (reward) {
            case JointReward.Open open ->
                new RewardDecision.Undetermined(open.missing(), RewardRule.RWD_25.answer(own.trace(), "not seen"));
            case JointReward.Shares all -> paid(whole, all.of(arrival));
        };
    }

    private static RewardDecision paid(RewardDecision.Proposed whole, Money part) {
        var trace = RewardRule.RWD_25.answer(whole.trace(), part + " of " + whole.amount());
        return part.equals(Money.ZERO)
                ? new RewardDecision.Refused(RefusalReason.CONDITION_NOT_MET, whole.basis(), trace)
                : new RewardDecision.Proposed(part, whole.policy(), whole.basis(), trace);
    }

    private static RewardDecision unequal(RewardDecision own) {
        return own instanceof RewardDecision.Proposed
                ? new RewardDecision.Undetermined(
                        new MissingFact("one reward of joint reporters whose own ones differ"),
                        RewardRule.RWD_25.answer(own.trace(), "not seen"))
                : own;
    }

    private static Trace among(List<JointReporter> reporters, JointReporter own, RewardDecision decision) {
        var all = arrivals(reporters).stream()
                .sorted()
                .map(arrival -> Long.toString(arrival.sequence()))
                .collect(joining(" "));
        var arrived = decision.trace()
                .fact("arrival", Long.toString(own.arrival().sequence()))
                .fact(ARRIVALS, all);
        return JointReward.isFirst(own.arrival(), arrivals(reporters))
                ? arrived.fact(Condition.RWD_22.id(), "yes")
                : arrived;
    }

    private static List<Arrival> arrivals(List<JointReporter> reporters) {
        return reporters.stream().map(JointReporter::arrival).toList();
    }

    private JointCalculation() {}
}
