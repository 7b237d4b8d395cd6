package org.fundwatch.migration;

import org.flywaydb.core.Flyway;

/** The migrations as they lie on the class path, where no build of Quarkus has listed them. */
final class Packaged {
    static final Flyway FLYWAY =
            Flyway.configure().locations("classpath:db/migration").load();

    private Packaged() {}
}
