package org.fundwatch.rewards;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /**
     * One condition.
     *
     * @param needed the answer that a reward needs
     * @param reach where the other answer bars it
     */
    record Rule(Condition condition, boolean needed, Reach reach) {

        Reach.Weight weigh(Place place, boolean yes) {
            return yes == needed ? new Reach.Weight.Fine() : reach.in(place);
        }

        /** Whether an answer against it would weigh: the place has the rule, or nobody has seen whether it has. */
        boolean isAskedIn(Place place) {
            return switch (reach.in(place)) {
                case Reach.Weight.Bars _, Reach.Weight.Unseen _ -> true;
                case Reach.Weight.Fine _ -> false;
            };
        }
    }

    public PolicyId id() {
        return id;
    }

    Rule of(Condition condition) {
        return rules.get(condition);
    }

    /** Whether a text of the place is seen to want the first reporter alone (RWD-22). */
    public boolean wantFirst(Place place) {
        return bar(Condition.RWD_22, place);
    }

    /** Whether a text that binds the place is seen to bar whoever does not meet the condition. */
    public boolean bar(Condition condition, Place place) {
        return of(condition).reach().in(place) instanceof Reach.Weight.Bars;
    }

    /** Whether these conditions were in force when the report was filed. */
    boolean bind(RewardFacts facts) {
        return !facts.reportedOn().isBefore(from);
    }

    /** The conditions that nobody has answered yet and that may bar a reward in the place, in order: ask before approval. */
    public List<Condition> toAsk(RewardFacts facts) {
        return Arrays.stream(Condition.values())
                .filter(condition -> !facts.particulars().answers().containsKey(condition))
                .filter(condition -> of(condition).isAskedIn(facts.place()))
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
                            .map(ConditionForm::rule)
                            .toList());
        });
    }

    private static RewardConditions of(PolicyId id, LocalDate from, List<Rule> rules) {
        ConditionForm.once(rules.stream().map(Rule::condition).toList(), "/conditions");
        if (rules.size() != Condition.values().length) {
            throw new Misfit("/conditions", "must have a rule for every condition");
        }
        return new RewardConditions(id, from, rules.stream().collect(toUnmodifiableMap(Rule::condition, identity())));
    }
}
