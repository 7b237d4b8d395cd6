package org.fundwatch.migration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The database to migrate, and the role that owns its schema. */
@ConfigMapping(prefix = "db")
interface Target {
    @WithDefault("localhost")
    String host();

    @WithDefault("5432")
    int port();

    @WithDefault("fundwatch")
    String name();

    @WithDefault("schema_owner")
    String user();

    String password();

    default String url() {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + name();
    }
}
