package org.fundwatch.rewardcalculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
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
    RewardPolicies read(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardPolicies.read(PolicyReader::read, version);
    }

    @Produces
    @Singleton
    RewardClocks clocks(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardClocks.read(PolicyReader::read, WorkingDays.china(), version);
    }

    /** Told while an executable is built, which starts with these read: one that does not fit stops the build. */
    void readBeforeAnyStart(
            @Observes @Initialized(ApplicationScoped.class) Object built,
            RewardPolicies rewards,
            RewardClocks clocks) {}
}
