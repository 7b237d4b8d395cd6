package org.fundwatch.claimvalidation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;

/** The edition that is asked here, read once at start-up: one that does not fit stops the function. */
class Editions {

    @Produces
    @Singleton
    @Startup
    KnowledgeEdition read(@ConfigProperty(name = "quarkus.application.version") String version, Examples examples) {
        return KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), version)
                .only(examples::mayDecide);
    }
}
