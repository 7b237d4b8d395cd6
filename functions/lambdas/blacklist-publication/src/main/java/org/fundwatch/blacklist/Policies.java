package org.fundwatch.blacklist;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.publication.ListRules;

/** The rules of the list, read before the first run: what does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    @Startup
    ListRules rules() {
        return ListRules.read(PolicyReader::read);
    }
}
