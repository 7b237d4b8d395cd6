package org.fundwatch.desk;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A deployment for demonstration, where examples decide. */
public class ExamplesAllowed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("EXAMPLE_POLICIES", "allowed");
    }
}
