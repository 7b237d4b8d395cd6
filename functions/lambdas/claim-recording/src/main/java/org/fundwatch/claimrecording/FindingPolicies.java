package org.fundwatch.claimrecording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
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
    ReviewPeriods periods() {
        return ReviewPeriods.read(ReviewPeriods.RESOURCES, PolicyReader::read, WorkingDays.china());
    }

    @Produces
    @Singleton
    RuleCatalogue rules() {
        return RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
    }

    /** Told while an executable is built, which starts with these read: one that does not fit stops the build. */
    void readBeforeAnyStart(
            @Observes @Initialized(ApplicationScoped.class) Object built, ReviewPeriods periods, RuleCatalogue rules) {}
}
