package org.fundwatch.cases.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fundwatch.cases.agreement.AgreementDecision.Spread;
import org.fundwatch.cases.agreement.AgreementPolicy.SpreadRule;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Trace;

/** Where else a measure takes effect (联动处理), and what would have to be established to say more. */
record Reach(Set<Spread> spread, List<MissingFact> open) {

    static Reach ofSuspension(AgreementFacts facts, SpreadRule rule) {
        var spread = EnumSet.noneOf(Spread.class);
        if (facts.agreement().agency().isAtLeast(rule.fromLevel())) {
            spread.add(Spread.OTHER_AREAS);
        }
        return new Reach(spread, List.of());
    }

    /** Shops of the same principal follow a termination that the principal's own conduct caused. */
    static Reach ofTermination(AgreementFacts facts, SpreadRule rule) {
        var reach = ofSuspension(facts, rule);
        if (!rule.shopsOfSamePrincipal()) {
            return reach;
        }
        return switch (facts.cause()) {
            case PRINCIPAL -> reach.and(Spread.SHOPS_OF_SAME_PRINCIPAL);
            case OTHERS -> reach;
            case NOT_ESTABLISHED ->
                new Reach(
                        reach.spread, List.of(new MissingFact("whether the principal's conduct ended the agreement")));
        };
    }

    private Reach and(Spread more) {
        var all = EnumSet.of(more);
        all.addAll(spread);
        return new Reach(all, open);
    }

    Trace explain(Trace trace) {
        var areas = AgreementRule.AGR_07.answered(trace, spread.contains(Spread.OTHER_AREAS));
        return AgreementRule.AGR_08.answered(
                areas, open.isEmpty() ? said(spread.contains(Spread.SHOPS_OF_SAME_PRINCIPAL)) : "not established");
    }

    private static String said(boolean yes) {
        return yes ? "yes" : "no";
    }
}
