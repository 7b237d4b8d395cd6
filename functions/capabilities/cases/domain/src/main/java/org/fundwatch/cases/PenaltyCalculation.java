package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.cases.PenaltyDecision.MultipleOutOfRange;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Trace;

/** Decides a penalty (行政处罚): each finding under its own article and multiple, then added up. */
public final class PenaltyCalculation {
    /** Changes when the same facts and policy could get another answer. */
    public static final String CODE_VERSION = "penalty-calculation/1";

    private PenaltyCalculation() {}

    /**
     * The penalty of these parts under the policy in force on the day of the decision.
     *
     * @throws IllegalArgumentException when there is no part
     */
    public static PenaltyDecision decide(List<Part> parts, LocalDate decidedOn, Timeline<PenaltyPolicy> policies) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a penalty has at least one part");
        }
        return policies.at(decidedOn)
                .map(policy -> decide(parts, decidedOn, policy))
                .orElseGet(() -> new Undetermined(new MissingFact("penaltyPolicyInForce")));
    }

    private static PenaltyDecision decide(List<Part> parts, LocalDate decidedOn, PenaltyPolicy policy) {
        var trace = PenaltyRule.IN_FORCE.answered(opened(parts, decidedOn, policy), true);
        var decided = new ArrayList<DecidedPart>();
        for (var part : parts) {
            var rule = policy.ruleFor(policy.applied(part.finding()));
            var obstacle = obstacle(part, rule);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            trace = answered(trace, part.finding(), policy);
            decided.add(decided(part, policy, rule.orElseThrow()));
        }
        return new Decided(decidedOn, refund(parts), fine(decided), decided, trace);
    }

    private static Optional<PenaltyDecision> obstacle(Part part, Optional<KindRule> rule) {
        if (rule.isEmpty()) {
            return Optional.of(new Undetermined(new MissingFact("penaltyMultipleForKind")));
        }
        return rule.filter(range -> !range.allows(part.chosen()))
                .map(range -> new MultipleOutOfRange(part.finding().number(), range.min(), range.max()));
    }

    private static Trace answered(Trace trace, Finding finding, PenaltyPolicy policy) {
        var intent = PenaltyRule.MOVED_BY_INTENT.answered(trace, finding, policy.moves(finding));
        var range = PenaltyRule.HAS_RANGE.answered(intent, finding, true);
        return PenaltyRule.IN_RANGE.answered(range, finding, true);
    }

    private static DecidedPart decided(Part part, PenaltyPolicy policy, KindRule rule) {
        var finding = part.finding();
        var fine = finding.amount().times(part.chosen(), policy.rounding());
        return new DecidedPart(
                finding, policy.applied(finding), part.chosen(), fine, rule.basis(), rule.base(), rule.suspension());
    }

    private static Money refund(List<Part> parts) {
        return new Findings(parts.stream().map(Part::finding).toList()).caseValue();
    }

    private static Money fine(List<DecidedPart> parts) {
        return parts.stream().map(DecidedPart::fine).reduce(Money.ZERO, Money::plus);
    }

    private static Trace opened(List<Part> parts, LocalDate decidedOn, PenaltyPolicy policy) {
        var trace = Trace.start(policy.id(), policy.version(), CODE_VERSION).fact("decidedOn", decidedOn.toString());
        for (var part : parts) {
            trace = facts(trace, part);
        }
        return trace;
    }

    private static Trace facts(Trace trace, Part part) {
        var finding = part.finding();
        var name = "finding." + finding.number() + ".";
        return trace.fact(name + "kind", finding.kind().name())
                .fact(name + "amountFen", Long.toString(finding.amount().fen()))
                .fact(name + "intent", Boolean.toString(finding.intent()))
                .fact(name + "multiple", part.chosen().toString());
    }
}
