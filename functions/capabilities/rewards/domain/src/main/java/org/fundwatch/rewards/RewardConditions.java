package org.fundwatch.rewards;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The conditions and exclusions of a reward (奖励条件、不予奖励情形), one rule for each, and where it holds. */
public final class RewardConditions {
    private final PolicyId id;
    private final LocalDate from;
    private final Map<Condition, Rule> rules;

    private RewardConditions(PolicyId id, LocalDate from, Map<Condition, Rule> rules) {
        this.id = id;
        this.from = from;
        this.rules = rules;
    }

    /** What an answer means in a place. */
    enum Weight {
        FINE,
        BARS,
        UNSEEN
    }

    /** How far a rule reaches. */
    enum Reach {
        /** All places, but those that a source frees. */
        EVERYWHERE,
        /** The places of the sources; elsewhere nobody has seen whether. */
        WHERE_SEEN,
        /** The places of the sources; elsewhere a source says that it does not. */
        ONLY_THERE,
        /** It bars nothing. */
        NOWHERE
    }

    /**
     * One condition.
     *
     * @param needed the answer that a reward needs
     * @param reach how far it reaches
     * @param bound where a source has the rule
     * @param freed where a source says the opposite
     */
    record Rule(
            Condition condition, boolean needed, Reach reach, Set<Place> bound, Set<Place> freed, LegalBasis basis) {

        Weight weigh(Place place, boolean yes) {
            if (yes == needed || freed.contains(place)) {
                return Weight.FINE;
            }
            return switch (reach) {
                case EVERYWHERE -> Weight.BARS;
                case WHERE_SEEN -> bound.contains(place) ? Weight.BARS : Weight.UNSEEN;
                case ONLY_THERE -> bound.contains(place) ? Weight.BARS : Weight.FINE;
                case NOWHERE -> Weight.FINE;
            };
        }
    }

    public PolicyId id() {
        return id;
    }

    Rule of(Condition condition) {
        return rules.get(condition);
    }

    /** Whether these conditions were in force when the report was filed. */
    boolean bind(RewardFacts facts) {
        return !facts.reportedOn().isBefore(from);
    }

    /** The conditions that nobody has answered yet and that a place is seen to set, in order: ask before approval. */
    public List<Condition> toAsk(RewardFacts facts) {
        return Arrays.stream(Condition.values())
                .filter(condition -> !facts.particulars().answers().containsKey(condition))
                .filter(condition ->
                        of(condition).weigh(facts.place(), !of(condition).needed()) == Weight.BARS)
                .toList();
    }

    static RewardConditions of(Tree policy) {
        return PolicyForm.whole(policy, () -> {
            var id = PolicyForm.id(policy);
            var _ = policy.text("instrument");
            var from = policy.date("from");
            return of(
                    id,
                    from,
                    policy.children("conditions").stream()
                            .map(RewardConditions::rule)
                            .toList());
        });
    }

    private static RewardConditions of(PolicyId id, LocalDate from, List<Rule> rules) {
        var byCondition = rules.stream().collect(toUnmodifiableMap(Rule::condition, identity()));
        if (byCondition.size() != Condition.values().length) {
            throw new Misfit("/conditions", "must have a rule for every condition");
        }
        return new RewardConditions(id, from, byCondition);
    }

    private static Rule rule(Tree rule) {
        return new Rule(
                rule.shaped("rule", Condition::of, "must be the id of a condition"),
                rule.bool("needed"),
                rule.oneOf("reach", Reach.class),
                places(rule, "bound"),
                places(rule, "freed"),
                basis(rule));
    }

    private static LegalBasis basis(Tree rule) {
        return new LegalBasis(
                rule.text("instrument"),
                "article number not seen",
                PolicyForm.evidence(rule, "evidence"),
                rule.text("source"));
    }

    private static Set<Place> places(Tree rule, String key) {
        return rule.has(key)
                ? rule.children(key).stream()
                        .map(code -> PolicyForm.place(code.text()))
                        .collect(toUnmodifiableSet())
                : Set.of();
    }
}
