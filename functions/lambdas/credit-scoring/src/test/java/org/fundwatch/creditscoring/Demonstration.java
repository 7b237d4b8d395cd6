package org.fundwatch.creditscoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The settings of a demonstration, for either of the two functions. */
final class Demonstration {
    private Demonstration() {}

    /** The function of the queue. */
    public static class OfMessages implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("EXAMPLE_POLICIES", "allowed");
        }
    }

    /** The function of the schedule. */
    public static class OfTheSchedule implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("EXAMPLE_POLICIES", "allowed", "quarkus.funqy.export", "credit-regrading");
        }
    }
}
