package org.fundwatch.rewards;

import java.time.LocalDate;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Trace;

/** Decides one reward (举报奖励): 条例 Art. 35, 医保办发〔2022〕22号 and the scheme of the place. Pure. */
public final class RewardCalculation {

    /** Decides by the version in force on the day that the place's policy names (decision record 0004). */
    public static RewardDecision decide(RewardFacts facts, RewardPolicies policies) {
        return switch (policies.of(facts.place())) {
            case Schemes.None _ -> withoutScheme(facts, policies);
            case Schemes.StartUnknown unknown -> withoutStart(facts, unknown.scheme(), policies);
            case Schemes.Dated dated ->
                dated.selectedBy()
                        .of(facts)
                        .map(day -> onDay(facts, dated, day, policies))
                        .orElseGet(() -> withoutDay(facts, dated, policies));
        };
    }

    /** What {@link #decide} would answer if a scheme of unknown start were in force from a day; the trace says so. */
    public static RewardDecision whatIf(RewardFacts facts, RewardPolicies policies, LocalDate assumedFrom) {
        var decision = decide(facts, policies.assuming(assumedFrom));
        return decision.tracedBy(decision.trace().fact("assumedFrom", assumedFrom.toString()));
    }

    /** What one scheme alone would answer, whenever it holds, a draft too; never a decision, and the trace says so. */
    public static RewardDecision simulate(RewardFacts facts, RewardPolicies policies, PolicyId policy) {
        return policies.scheme(policy)
                .map(scheme -> simulated(facts, scheme, policies))
                .orElseGet(() -> unknown(facts, policy, policies));
    }

    /** As {@link #simulate}, by a scheme at hand. */
    public static RewardDecision simulated(RewardFacts said, RewardScheme scheme, RewardPolicies policies) {
        var facts = said.under(scheme);
        var supposed = RewardRule.RWD_09.answer(facts.writeTo(policies.trace(scheme)), false);
        return Entitlement.check(facts, policies.conditions(), supposed)
                .orElseGet(() -> byScheme(facts, scheme, supposed));
    }

    /**
     * What follows where a case is found true anew, after a penalty of it fell and its reward stopped: no text seen says whether a
     * reward is due then, beside or in place of the one that stopped (decision record 0035).
     *
     * @param decision which penalty decision of the case it follows: the second, or a later one
     */
    public static RewardDecision.Undetermined anew(RewardFacts facts, int decision, RewardPolicies policies) {
        var trace = facts.writeTo(policies.traceWithoutScheme()).fact("decision", Integer.toString(decision));
        return new RewardDecision.Undetermined(
                new MissingFact("reward after a new decision"), RewardRule.RWD_26.answer(trace, false));
    }

    private static RewardDecision unknown(RewardFacts facts, PolicyId policy, RewardPolicies policies) {
        return new RewardDecision.Undetermined(
                new MissingFact("policy " + policy), facts.writeTo(policies.traceWithoutScheme()));
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

    private static RewardDecision withoutDay(RewardFacts facts, Schemes.Dated dated, RewardPolicies policies) {
        var trace = dated(facts.writeTo(policies.traceWithoutScheme()));
        return new RewardDecision.Undetermined(
                new MissingFact(dated.selectedBy().key()), trace);
    }

    private static RewardDecision onDay(
            RewardFacts facts, Schemes.Dated dated, LocalDate day, RewardPolicies policies) {
        return dated.versions()
                .at(day)
                .map(scheme -> inForce(facts, scheme, policies))
                .orElseGet(() -> outOfForce(facts, day, policies));
    }

    private static RewardDecision outOfForce(RewardFacts facts, LocalDate day, RewardPolicies policies) {
        var dated = dated(facts.writeTo(policies.traceWithoutScheme()));
        return new RewardDecision.Undetermined(
                new MissingFact("scheme in force on " + day), RewardRule.RWD_03.answer(dated, false));
    }

    private static RewardDecision inForce(RewardFacts said, RewardScheme scheme, RewardPolicies policies) {
        var facts = said.under(scheme);
        var trace = RewardRule.RWD_03.answer(dated(facts.writeTo(policies.trace(scheme))), true);
        return Entitlement.check(facts, policies.conditions(), trace).orElseGet(() -> byScheme(facts, scheme, trace));
    }

    private static RewardDecision byScheme(RewardFacts facts, RewardScheme scheme, Trace trace) {
        return switch (CaseValue.of(facts, scheme)) {
            case Computed.Open open ->
                new RewardDecision.Undetermined(open.missing(), RewardRule.RWD_10.answer(trace, false));
            case Computed.Amount counted -> byAmount(facts, scheme, matter(facts, counted.money(), trace));
        };
    }

    private static Trace matter(RewardFacts facts, Money counted, Trace trace) {
        var matter = facts.matter();
        return matter.isSumAlone()
                ? trace
                : RewardRule.RWD_10.answer(trace, "yes: " + counted + " of " + matter.loss());
    }

    private static RewardDecision byAmount(RewardFacts facts, RewardScheme scheme, Trace trace) {
        var lost = !facts.caseValue().equals(Money.ZERO);
        var answered = RewardRule.RWD_04.answer(trace, lost);
        return lost ? Reckoning.byFormula(facts, scheme, answered) : withoutLoss(facts, scheme, answered);
    }

    private static RewardDecision withoutLoss(RewardFacts facts, RewardScheme scheme, Trace trace) {
        return switch (scheme.withoutAmount().when()) {
            case UNSEEN ->
                new RewardDecision.Undetermined(
                        new MissingFact("whether " + scheme.name() + " pays a report without an amount"),
                        RewardRule.RWD_08.answer(trace, "not seen"));
            case NEVER -> new RewardDecision.Refused(RefusalReason.NO_CASE_VALUE, scheme.basis(), trace);
            case TRUE_REPORT -> withoutAmount(facts, scheme, trace, true);
            case LOSS_AVOIDED ->
                facts.particulars()
                        .said(Condition.RWD_24)
                        .map(avoided -> withoutAmount(facts, scheme, trace, avoided))
                        .orElseGet(() -> new RewardDecision.Undetermined(new MissingFact("loss avoided"), trace));
        };
    }

    private static RewardDecision withoutAmount(RewardFacts facts, RewardScheme scheme, Trace trace, boolean due) {
        var answered = RewardRule.RWD_08.answer(trace, due);
        return due
                ? Reckoning.withoutAmount(facts, scheme, answered)
                : new RewardDecision.Refused(RefusalReason.NO_CASE_VALUE, scheme.basis(), answered);
    }

    private static Trace dated(Trace trace) {
        return RewardRule.RWD_02.answer(RewardRule.RWD_01.answer(trace, true), true);
    }

    private RewardCalculation() {}
}
