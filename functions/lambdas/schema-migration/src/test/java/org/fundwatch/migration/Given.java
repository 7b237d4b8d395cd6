package org.fundwatch.migration;

import java.util.Optional;

/** A target as a test gives it. */
record Given(
        String url, String host, int port, String user, String password, String authorities, Optional<String> authority)
        implements Target {}
