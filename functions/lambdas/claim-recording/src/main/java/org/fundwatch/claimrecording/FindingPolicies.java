package org.fundwatch.claimrecording;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.review.ReviewPeriods;
import org.fundwatch.kernel.WorkingDays;
import org.fundwatch.platform.PolicyReader;

/** What the life of a finding goes by here: the periods, and what rules are called. */
class FindingPolicies {

    @Produces
    @Singleton
    @Startup
    ReviewPeriods periods() {
        return ReviewPeriods.read(ReviewPeriods.RESOURCES, PolicyReader::read, WorkingDays.china());
    }

    @Produces
    @Singleton
    @Startup
    RuleCatalogue rules() {
        return RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
    }
}
