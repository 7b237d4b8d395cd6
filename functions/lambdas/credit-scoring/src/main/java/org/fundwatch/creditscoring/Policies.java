package org.fundwatch.creditscoring;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.credit.CreditSchemes;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;

/** The schemes, read before the first message: one that does not fit stops the function. */
@Dependent
class Policies {

    @Produces
    @Singleton
    @Startup
    CreditSchemes read(Examples examples, @ConfigProperty(name = "quarkus.application.version") String version) {
        return CreditSchemes.read(PolicyReader::read, examples::mayDecide, version);
    }
}
