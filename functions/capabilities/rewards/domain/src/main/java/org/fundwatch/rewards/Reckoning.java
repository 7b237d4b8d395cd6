package org.fundwatch.rewards;

import org.fundwatch.kernel.Trace;

/**
 * One scheme applied to one case: the formula, then uplift, floor and cap in the order that the policy gives.
 *
 * @param alone what formula and uplift give without floor and cap: the explanation of both compares it with them
 */
record Reckoning(RewardFacts facts, RewardScheme scheme, Limits limits, Exact alone, Exact amount, Trace trace) {

    static RewardDecision byFormula(RewardFacts facts, RewardScheme scheme, Trace trace) {
        var read = trace.fact("interpretation", scheme.interpretation().toString());
        return switch (scheme.byFormula(facts)) {
            case Computed.Open open -> new RewardDecision.Undetermined(open.missing(), read);
            case Computed.Amount computed ->
                begin(facts, scheme, computed, read).adjusted();
        };
    }

    /** What is paid where no amount is involved: the text fixes the sum, so neither uplift nor floor touches it. */
    static RewardDecision withoutAmount(RewardFacts facts, RewardScheme scheme, Trace trace) {
        var read = trace.fact("interpretation", scheme.interpretation().toString());
        var terms = Terms.plain(scheme.interpretation().rounding());
        return switch (scheme.withoutAmount().formula().applyTo(facts, terms)) {
            case Computed.Open open -> new RewardDecision.Undetermined(open.missing(), read);
            case Computed.Amount computed ->
                begin(facts, scheme, computed, read).capped().proposed();
        };
    }

    private static Reckoning begin(RewardFacts facts, RewardScheme scheme, Computed.Amount computed, Trace trace) {
        var exact = computed.exact();
        return new Reckoning(facts, scheme, scheme.limits().and(computed.own()), exact, exact, trace);
    }

    private RewardDecision adjusted() {
        var reached = this;
        for (var step : scheme.interpretation().order()) {
            reached = switch (step) {
                case UPLIFT -> reached.raised();
                case FLOOR -> reached.floored();
                case CAP -> reached.capped();
            };
        }
        return reached.proposed();
    }

    private Reckoning raised() {
        var uplift = scheme.uplift();
        if (!uplift.isOffered()) {
            return this;
        }
        var rounding = scheme.interpretation().rounding();
        var more = uplift.raised(amount, facts, rounding);
        var insider = facts.particulars().insider().map(said -> uplift.isDueTo(facts) ? "yes: " + more : "no");
        var answered = RewardRule.RWD_07.answer(trace, insider.orElse("not asked"));
        return new Reckoning(facts, scheme, limits, uplift.raised(alone, facts, rounding), more, answered);
    }

    private Reckoning floored() {
        return reached(amount.atLeast(limits.floor()), limits.explainFloor(alone, trace));
    }

    private Reckoning capped() {
        return reached(amount.atMost(limits.cap()), limits.explainCap(alone, trace));
    }

    private Reckoning reached(Exact other, Trace answered) {
        return new Reckoning(facts, scheme, limits, alone, other, answered);
    }

    private RewardDecision proposed() {
        var paid = scheme.interpretation().rounding().end(amount);
        return new RewardDecision.Proposed(paid, scheme.id(), scheme.basis(), trace);
    }
}
