package org.fundwatch.claims.checking;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;

/** The rules that are asked here, read once at start-up: what does not fit stops the function. */
class Editions {

    /**
     * The edition in this build.
     *
     * @param rules which one: {@link KnowledgeEdition#NATIONAL} where a knowledge file is configured
     */
    @Produces
    @Singleton
    @Startup
    KnowledgeEdition read(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "KNOWLEDGE_RULES", defaultValue = KnowledgeEdition.DEMONSTRATION) String rules,
            Examples examples) {
        return KnowledgeEdition.read(PolicyReader.read(rules), catalogue(), version)
                .only(examples::mayDecide);
    }

    /** What places set for themselves: the files that {@link PlaceBook#RESOURCE} lists. */
    @Produces
    @Singleton
    PlaceBook places() {
        return PlaceBook.read(PolicyReader.read(PlaceBook.RESOURCE), PolicyReader::read, catalogue());
    }

    /** Told while an executable is built, which starts with these read: one that does not fit stops the build. */
    void readBeforeAnyStart(@Observes @Initialized(ApplicationScoped.class) Object built, PlaceBook places) {}

    private static RuleCatalogue catalogue() {
        return RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
    }
}
