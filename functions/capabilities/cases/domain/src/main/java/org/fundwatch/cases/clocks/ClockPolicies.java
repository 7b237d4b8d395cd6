package org.fundwatch.cases.clocks;

import java.util.List;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;

/** The rules on periods (期限规定), each kind of procedure in one time line by the day that starts a period. */
public final class ClockPolicies {
    /** The class path resources on procedures of penalty (行政处罚程序). */
    public static final List<String> PENALTY = List.of("policies/clocks/penalty-procedure-2021.yaml");

    /** The class path resources on points of practitioners (医保支付资格). */
    public static final List<String> POINTS = List.of("policies/clocks/points-procedure-2025.yaml");

    private ClockPolicies() {}

    /** The time line of policies on one kind of procedure. */
    public static Timeline<ClockPolicy> of(List<Tree> trees) {
        return Timeline.of(trees.stream()
                .map(ClockPolicy::of)
                .map(policy -> new Timeline.Version<>(policy.from(), policy))
                .toList());
    }
}
