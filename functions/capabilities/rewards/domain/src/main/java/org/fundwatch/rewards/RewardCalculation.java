package org.fundwatch.rewards;

import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Trace;

/** Decides one reward (举报奖励): 条例 Art. 35, 医保办发〔2022〕22号 and the scheme of the place. Pure. */
public final class RewardCalculation {

    /** Decides by the version in force on the day of the report (decision record 0004). */
    public static RewardDecision decide(RewardFacts facts, RewardPolicies policies) {
        return switch (policies.of(facts.place())) {
            case Schemes.None _ -> withoutScheme(facts, policies);
            case Schemes.StartUnknown unknown -> withoutStart(facts, unknown.scheme(), policies);
            case Schemes.Dated dated ->
                dated.versions()
                        .at(facts.reportedOn())
                        .map(scheme -> byScheme(facts, scheme, policies))
                        .orElseGet(() -> beforeTheFirst(facts, policies));
        };
    }

    /** What {@link #decide} would answer if a scheme of unknown start were in force from a day; the trace says so. */
    public static RewardDecision whatIf(RewardFacts facts, RewardPolicies policies, LocalDate assumedFrom) {
        var decision = decide(facts, policies.assuming(assumedFrom));
        var trace = decision.trace().fact("assumedFrom", assumedFrom.toString());
        return switch (decision) {
            case RewardDecision.Proposed proposed ->
                new RewardDecision.Proposed(proposed.amount(), proposed.policy(), proposed.basis(), trace);
            case RewardDecision.Refused refused -> new RewardDecision.Refused(refused.reason(), refused.basis(), trace);
            case RewardDecision.Undetermined open -> new RewardDecision.Undetermined(open.missing(), trace);
        };
    }

    private static RewardDecision withoutScheme(RewardFacts facts, RewardPolicies policies) {
        var trace = RewardRule.RWD_01.answer(facts.writeTo(policies.traceWithoutScheme()), false);
        return new RewardDecision.Undetermined(new MissingFact("reward rate of the place"), trace);
    }

    private static RewardDecision withoutStart(RewardFacts facts, RewardScheme scheme, RewardPolicies policies) {
        var known = RewardRule.RWD_01.answer(facts.writeTo(policies.trace(scheme)), true);
        return new RewardDecision.Undetermined(
                new MissingFact("start date of " + scheme.name()), RewardRule.RWD_02.answer(known, false));
    }

    private static RewardDecision beforeTheFirst(RewardFacts facts, RewardPolicies policies) {
        var dated = dated(facts.writeTo(policies.traceWithoutScheme()));
        return new RewardDecision.Undetermined(
                new MissingFact("scheme in force on " + facts.reportedOn()), RewardRule.RWD_03.answer(dated, false));
    }

    private static RewardDecision byScheme(RewardFacts facts, RewardScheme scheme, RewardPolicies policies) {
        var inForce = RewardRule.RWD_03.answer(dated(facts.writeTo(policies.trace(scheme))), true);
        var lost = !facts.caseValue().equals(Money.ZERO);
        var trace = RewardRule.RWD_04.answer(inForce, lost);
        return lost
                ? proposed(facts, scheme, trace)
                : new RewardDecision.Refused(RefusalReason.NO_CASE_VALUE, scheme.basis(), trace);
    }

    private static RewardDecision proposed(RewardFacts facts, RewardScheme scheme, Trace trace) {
        var amount = scheme.byFormula(facts);
        var limits = scheme.limits();
        var reasons = limits.explain(amount, trace);
        return new RewardDecision.Proposed(limits.hold(amount), scheme.id(), scheme.basis(), reasons);
    }

    private static Trace dated(Trace trace) {
        return RewardRule.RWD_02.answer(RewardRule.RWD_01.answer(trace, true), true);
    }

    private RewardCalculation() {}
}
