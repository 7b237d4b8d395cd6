package org.fundwatch.cases;

import org.fundwatch.kernel.Timeline;
import org.fundwatch.platform.PolicyReader;

/** The penalty policies as they ship. */
final class Policies {
    static final Timeline<PenaltyPolicy> IN_FORCE = PenaltyPolicies.of(
            PenaltyPolicies.RESOURCES.stream().map(PolicyReader::read).toList());

    private Policies() {}
}
