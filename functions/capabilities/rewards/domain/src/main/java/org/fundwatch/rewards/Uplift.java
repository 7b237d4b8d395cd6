package org.fundwatch.rewards;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.RoundingMode;
import java.util.Set;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** What a scheme pays insiders more (内部人员奖励上浮), and whom it counts as one. */
record Uplift(Set<Insider> who, Raise raise) {

    static final Uplift NONE = new Uplift(Set.of(), new Raise.Discretion());

    Uplift {
        who = Set.copyOf(who);
    }

    boolean isOffered() {
        return !who.isEmpty();
    }

    boolean isDueTo(RewardFacts facts) {
        return facts.particulars().insider().filter(who::contains).isPresent();
    }

    /** The formula's answer with what this uplift does to its rates. */
    Computed on(Formula formula, RewardFacts facts, RoundingMode rounding) {
        return isDueTo(facts)
                ? raise.on(formula, facts, Terms.plain(rounding))
                : formula.applyTo(facts, Terms.plain(rounding));
    }

    /** The amount with what this uplift does to amounts. */
    Money raised(Money amount, RewardFacts facts, RoundingMode rounding) {
        return isDueTo(facts) ? raise.raised(amount, rounding) : amount;
    }

    static Uplift of(Tree uplift) {
        var who = uplift.children("for").stream()
                .map(item -> item.oneOf(Insider.class))
                .collect(toUnmodifiableSet());
        return new Uplift(who, Raise.of(uplift));
    }
}
