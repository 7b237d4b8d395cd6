package org.fundwatch.caseevents;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.cases.LeadPolicies;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;

/** The policies, read before the first message: one that does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    @Startup
    LeadPolicies leads(Examples examples, @ConfigProperty(name = "quarkus.application.version") String version) {
        var trees = LeadPolicies.RESOURCES.stream().map(PolicyReader::read).toList();
        return LeadPolicies.of(trees, examples::mayDecide, version);
    }

    @Produces
    @Singleton
    ProcedureLaw procedure() {
        return ProcedureLaw.read(PolicyReader::read);
    }

    /** Told while an executable is built, which starts with these read: one that does not fit stops the build. */
    void readBeforeAnyStart(@Observes @Initialized(ApplicationScoped.class) Object built, ProcedureLaw procedure) {}
}
