package org.fundwatch.claimrecording;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What the function is told by its environment beside its database and AWS. */
public final class Settings implements QuarkusTestResourceLifecycleManager {
    static final String CLAIM_FILES = "fundwatch-claims";
    static final String CLAIMS_OUT = "fundwatch-claims-out";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "CLAIM_FILES_BUCKET", CLAIM_FILES, "CLAIMS_OUT_BUCKET", CLAIMS_OUT, "EXAMPLE_POLICIES", "allowed");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
