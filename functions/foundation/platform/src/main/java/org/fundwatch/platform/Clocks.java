package org.fundwatch.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The machine's clock, unless a test brings another. */
class Clocks {

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock machine() {
        return Clock.systemUTC();
    }
}
