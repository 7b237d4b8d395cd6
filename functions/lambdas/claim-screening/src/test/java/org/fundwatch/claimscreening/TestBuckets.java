package org.fundwatch.claimscreening;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The buckets that the tests use. */
public final class TestBuckets implements QuarkusTestResourceLifecycleManager {
    static final String IN = "claims-in";
    static final String OUT = "claims-out";

    @Override
    public Map<String, String> start() {
        return Map.of("CLAIMS_IN_BUCKET", IN, "CLAIMS_OUT_BUCKET", OUT);
    }

    @Override
    public void stop() {
        // there is nothing to stop
    }
}
