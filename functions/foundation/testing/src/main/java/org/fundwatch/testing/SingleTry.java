package org.fundwatch.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the SDK try each call once, so that a fault meets the function's own code. */
public final class SingleTry implements QuarkusTestResourceLifecycleManager {
    private static final String ATTEMPTS = "aws.maxAttempts";

    @Override
    public Map<String, String> start() {
        System.setProperty(ATTEMPTS, "1");
        return Map.of();
    }

    @Override
    public void stop() {
        System.clearProperty(ATTEMPTS);
    }
}
