package org.fundwatch.claimvalidation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.ClaimCheck;

/** How a check is made in this deployment. */
class CheckSettings {

    /**
     * The time for an answer.
     *
     * @param millis {@code CHECK_BUDGET_MILLIS}, 800 unless told otherwise
     */
    @Produces
    @Singleton
    Budget budget(@ConfigProperty(name = "CHECK_BUDGET_MILLIS", defaultValue = "800") long millis) {
        return new Budget(Duration.ofMillis(millis));
    }

    @Produces
    @Singleton
    Engine engine() {
        return ClaimCheck::decide;
    }
}
