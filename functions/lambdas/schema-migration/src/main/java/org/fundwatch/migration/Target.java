package org.fundwatch.migration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The database to migrate, and the role that owns its schema; all of it comes from the environment. */
@ConfigMapping(prefix = "database")
interface Target {
    /** As JDBC writes it. */
    String url();

    String host();

    int port();

    String user();

    /** Good for an empty database; refused, as a rule, from the second migration on. */
    String password();

    /** Under whose certificates the server may stand: a resource of the package or a file, in PEM. */
    String authorities();

    /** One more, as base64 of DER. */
    Optional<String> authority();
}
