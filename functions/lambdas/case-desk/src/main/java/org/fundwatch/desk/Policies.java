package org.fundwatch.desk;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.publication.ListingPolicies;
import org.fundwatch.rewards.FundSources;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.clocks.RewardClocks;

/** The policies, read before the first request: one that does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    @Startup
    PenaltyLaw penalties() {
        return PenaltyLaw.read(PolicyReader::read);
    }

    @Produces
    @Singleton
    @Startup
    RewardPolicies rewards(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardPolicies.read(PolicyReader::read, version);
    }

    @Produces
    @Singleton
    @Startup
    RewardClocks clocks(@ConfigProperty(name = "quarkus.application.version") String version) {
        return RewardClocks.read(PolicyReader::read, WorkingDays.china(), version);
    }

    @Produces
    @Singleton
    @Startup
    FundSources funds() {
        return FundSources.read(PolicyReader::read);
    }

    @Produces
    @Singleton
    @Startup
    ListingPolicies listings(Examples examples, @ConfigProperty(name = "quarkus.application.version") String version) {
        return ListingPolicies.read(PolicyReader::read, examples::mayDecide, version);
    }
}
