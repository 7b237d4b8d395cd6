package org.fundwatch.blacklist;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A deployment that may play with examples. */
public class Demonstration implements QuarkusTestProfile {
    static final String OPEN = "open";
    static final String ARCHIVE = "archive";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "PUBLIC_BUCKET",
                OPEN,
                "ARCHIVE_BUCKET",
                ARCHIVE,
                "SIGNING_KEY_ID",
                "alias/fundwatch-demonstration-signing",
                "EXAMPLE_POLICIES",
                "allowed");
    }
}
