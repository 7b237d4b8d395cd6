package org.fundwatch.migration;

import io.smallrye.config.ConfigMapping;

/** The database to migrate, and the role that owns its schema; all of it comes from the environment. */
@ConfigMapping(prefix = "database")
interface Target {
    /** As JDBC writes it. */
    String url();

    String user();

    String password();
}
