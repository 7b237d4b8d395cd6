package org.fundwatch.rewards;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Tree;

/**
 * What a scheme pays insiders more (内部人员奖励上浮), and whom it counts as one.
 *
 * @param asked the conditions that such a report has to meet besides
 */
record Uplift(Set<Insider> who, List<Condition> asked, Raise raise) {

    static final Uplift NONE = new Uplift(Set.of(), List.of(), new Raise.Discretion());

    Uplift {
        who = Set.copyOf(who);
        asked = List.copyOf(asked);
    }

    boolean isOffered() {
        return !who.isEmpty();
    }

    /** Whether the reporter is such an insider and the report meets what is asked besides. */
    boolean isDueTo(RewardFacts facts) {
        return isInsider(facts)
                && asked.stream()
                        .allMatch(
                                condition -> facts.particulars().said(condition).orElse(false));
    }

    private boolean isInsider(RewardFacts facts) {
        return facts.particulars().insider().filter(who::contains).isPresent();
    }

    /** What nobody has answered of an insider's report while no other answer settles it. */
    private Optional<Condition> unanswered(RewardFacts facts) {
        var said = facts.particulars();
        var settled = !isInsider(facts)
                || asked.stream().anyMatch(condition -> !said.said(condition).orElse(true));
        return settled
                ? Optional.empty()
                : asked.stream()
                        .filter(condition -> said.said(condition).isEmpty())
                        .findFirst();
    }

    /** The formula's answer with what this uplift does to its rates. */
    Computed on(Formula formula, RewardFacts facts, Rounding rounding) {
        return unanswered(facts)
                .map(condition -> Computed.missing("answer to " + condition.id()))
                .orElseGet(() -> answered(formula, facts, Terms.plain(rounding)));
    }

    private Computed answered(Formula formula, RewardFacts facts, Terms terms) {
        return isDueTo(facts) ? raise.on(formula, facts, terms) : formula.applyTo(facts, terms);
    }

    /** The amount with what this uplift does to amounts. */
    Exact raised(Exact amount, RewardFacts facts, Rounding rounding) {
        return isDueTo(facts) ? raise.raised(amount, rounding) : amount;
    }

    static Uplift of(Tree uplift) {
        return new Uplift(who(uplift), asked(uplift), Raise.of(uplift));
    }

    /** The conditions that a rule names besides. */
    static List<Condition> asked(Tree rule) {
        return rule.has("asked")
                ? rule.children("asked").stream()
                        .map(id -> Condition.of(id.text()))
                        .toList()
                : List.of();
    }

    /** The insiders that a rule names. */
    static Set<Insider> who(Tree rule) {
        return rule.children("for").stream()
                .map(item -> item.oneOf(Insider.class))
                .collect(toUnmodifiableSet());
    }
}
