package org.fundwatch.cases;

import java.util.List;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;

/** Every penalty policy that decisions rest on, in one time line by the day of the decision. */
public final class PenaltyPolicies {
    /** The class path resources to read. */
    public static final List<String> RESOURCES =
            List.of("policies/penalties/social-insurance-law-87.yaml", "policies/penalties/order-735.yaml");

    private PenaltyPolicies() {}

    /** The time line of the policies read from {@link #RESOURCES}: the next one's first day ends the one before. */
    public static Timeline<PenaltyPolicy> of(List<Tree> trees) {
        return Timeline.of(trees.stream()
                .map(PenaltyPolicy::of)
                .map(policy -> new Timeline.Version<>(policy.from(), policy))
                .toList());
    }
}
