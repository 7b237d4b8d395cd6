package org.fundwatch.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Lets the SDK try each call once, so that a fault meets the function's own code. */
public final class SingleTry implements QuarkusTestResourceLifecycleManager {
    private static final String ATTEMPTS = "aws.maxAttempts";

    @Override
    public Map<String, String> start() {
        begin();
        return Map.of();
    }

    @Override
    public void stop() {
        end();
    }

    static void begin() {
        System.setProperty(ATTEMPTS, "1");
    }

    /** Whether it had begun. */
    static boolean end() {
        return System.clearProperty(ATTEMPTS) != null;
    }
}
