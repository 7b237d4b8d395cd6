package org.fundwatch.migration;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.fundwatch.testing.Database;

/** A database as the first deploy finds it. */
public class EmptyDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Database.emptyDatabase("empty_at_first");
    }

    @Override
    public void stop() {
        // the server ends with the JVM
    }
}
