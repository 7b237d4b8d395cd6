package org.fundwatch.rewardcalculation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.clocks.RewardClocks;

/** The schemes, read before the first message: one that does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    @Startup
    RewardPolicies read(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardPolicies.read(PolicyReader::read, version);
    }

    @Produces
    @Singleton
    @Startup
    RewardClocks clocks(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardClocks.read(PolicyReader::read, WorkingDays.china(), version);
    }
}
