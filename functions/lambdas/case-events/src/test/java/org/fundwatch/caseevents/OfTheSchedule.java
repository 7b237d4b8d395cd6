package org.fundwatch.caseevents;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The package as the template runs it by its schedule. */
public class OfTheSchedule implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.funqy.export", "case-deadlines");
    }
}
