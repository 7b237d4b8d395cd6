package org.fundwatch.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Timeline;

/** Decides a penalty (行政处罚): each group of findings under its own article and multiple, then added up. */
public final class PenaltyCalculation {
    /** Changes when the same facts and policy could get another answer. */
    public static final String CODE_VERSION = "penalty-calculation/4";

    private PenaltyCalculation() {}

    /** The penalty of these parts under the policy in force on the day of the decision, where no benchmark speaks. */
    public static PenaltyDecision decide(List<Part> parts, LocalDate decidedOn, Timeline<PenaltyPolicy> policies) {
        return decide(new Matter(parts, decidedOn, Optional.empty()), PenaltyLaw.of(policies));
    }

    /** The penalty under the policy in force on the day of the decision, and the benchmark of the place. */
    public static PenaltyDecision decide(Matter matter, PenaltyLaw law) {
        return law.policies()
                .at(matter.decidedOn())
                .map(policy -> decide(matter, policy, law.benchmarks()))
                .orElseGet(() -> new Undetermined(new MissingFact("penaltyPolicyInForce")));
    }

    private static PenaltyDecision decide(Matter matter, PenaltyPolicy policy, Benchmarks benchmarks) {
        var ruled = new ArrayList<RuledPart>();
        for (var part : matter.parts()) {
            var applied = policy.applied(part.finding());
            var rule = policy.ruleFor(applied);
            if (rule.isEmpty()) {
                return new Undetermined(new MissingFact("penaltyMultipleForKind"));
            }
            var offer = benchmarks.offer(matter.place(), matter.decidedOn(), part, applied, rule.get());
            var one = new RuledPart(part, applied, rule.get(), offer);
            var obstacle = one.obstacle();
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            ruled.add(one);
        }
        return decided(matter, policy, ruled);
    }

    private static PenaltyDecision decided(Matter matter, PenaltyPolicy policy, List<RuledPart> ruled) {
        var fines = new GroupedFines(policy.rounding());
        var parts = ruled.stream().map(part -> part.decided(fines.next(part))).toList();
        return Decided.of(matter.decidedOn(), parts, new PenaltyTrace(matter, policy, ruled).write());
    }
}
