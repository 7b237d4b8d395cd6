package org.fundwatch.rewards;

import java.util.Map;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.rewards.Rounding.When;

/** Policies of this build whose one line is switched that says when a part of a fen is dropped. */
final class Rounded {
    static final String WHEN = "rounded";

    static RewardScheme switched(String policy, When when) {
        return new SomePolicy(written(policy)).with(WHEN, when.name()).read();
    }

    static RewardDecision by(Rewarding given, RewardScheme scheme) {
        return RewardCalculation.simulated(given.facts(), scheme, Rewarding.ALL);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> written(String policy) {
        return (Map<String, Object>)
                PolicyReader.read("policies/rewards/" + policy + ".yaml").asRead();
    }

    private Rounded() {}
}
