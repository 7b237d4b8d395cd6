package org.fundwatch.blacklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.publication.ListRules;

/** The rules of the list, read before the first run: what does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    ListRules rules() {
        return ListRules.read(PolicyReader::read);
    }

    /** Told while an executable is built, which starts with these read: one that does not fit stops the build. */
    void readBeforeAnyStart(@Observes @Initialized(ApplicationScoped.class) Object built, ListRules rules) {}
}
