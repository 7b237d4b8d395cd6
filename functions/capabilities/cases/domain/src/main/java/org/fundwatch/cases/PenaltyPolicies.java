package org.fundwatch.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Timeline.Version;
import org.fundwatch.kernel.Tree;

/** Every penalty policy that decisions rest on, in one time line by the day of the decision. */
public final class PenaltyPolicies {
    /** The class path resources to read. */
    public static final List<String> RESOURCES = List.of(
            "policies/penalties/social-insurance-law-87.yaml",
            "policies/penalties/order-735.yaml",
            "policies/penalties/order-7.yaml");

    private PenaltyPolicies() {}

    /**
     * The time line of the policies read from {@link #RESOURCES}: the next one's first day ends the one before, unless it adds
     * to it: then both hold. One that adds to another than the one before: {@link IllegalArgumentException}.
     */
    public static Timeline<PenaltyPolicy> of(List<Tree> trees) {
        var policies = trees.stream()
                .map(PenaltyPolicy::of)
                .sorted(Comparator.comparing(PenaltyPolicy::from))
                .toList();
        var versions = new ArrayList<Version<PenaltyPolicy>>();
        for (var policy : policies) {
            versions.add(new Version<>(policy.from(), following(versions, policy)));
        }
        return Timeline.of(versions);
    }

    private static PenaltyPolicy following(List<Version<PenaltyPolicy>> before, PenaltyPolicy policy) {
        return policy.addsTo().map(base -> extended(before, base, policy)).orElse(policy);
    }

    private static PenaltyPolicy extended(List<Version<PenaltyPolicy>> before, PolicyId base, PenaltyPolicy policy) {
        if (before.isEmpty() || !before.getLast().value().id().equals(base)) {
            throw new IllegalArgumentException("adds to " + base + ", which is not in force before it");
        }
        return before.getLast().value().with(policy);
    }
}
