package org.fundwatch.platform.data;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the database is, and as whom a function enters it; all of it comes from the environment. */
@ConfigMapping(prefix = "fundwatch.database")
interface SignIn {
    String host();

    int port();

    String user();

    /** Where there is one, no token is made: on a machine of one's own. */
    Optional<String> password();
}
