package org.fundwatch.local.rewards;

import java.util.List;
import org.fundwatch.rewards.RewardPolicies;

/** One record, or a whole file, held to the policies. */
final class Records {
    static final RewardPolicies POLICIES = PolicyFiles.all();

    static Verdict.Standing standing(String published) {
        return verdicts("{\"as_of\": \"2026-11-21\", \"cases\": [" + published + "]}")
                .getFirst()
                .standing();
    }

    static List<Verdict> verdicts(String file) {
        return RewardCases.verdicts(file, POLICIES);
    }

    private Records() {}
}
