package org.fundwatch.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * One function: its package and how Lambda runs it.
 *
 * @param name its logical id as words, {@code report-intake}; functions are called by it
 * @param memory megabytes
 * @param concurrency instances at most, {@link #UNRESERVED} where the template reserves none
 */
public record FunctionSpec(
        String logicalId,
        String name,
        Path zip,
        String handler,
        Duration timeout,
        int memory,
        int concurrency,
        Map<String, String> environment) {

    /** No reserved concurrency: only the launcher's own cap holds. */
    public static final int UNRESERVED = Integer.MAX_VALUE;

    public FunctionSpec {
        environment = Map.copyOf(environment);
    }

    /** The folder of its module; several functions may come from one module. */
    public String module() {
        return zip.getParent().getParent().getFileName().toString();
    }

    /** The same function from another package, as when a native executable takes the place of the jars. */
    public FunctionSpec from(Path otherZip) {
        return new FunctionSpec(logicalId, name, otherZip, handler, timeout, memory, concurrency, environment);
    }

    /** The same function with other variables. */
    public FunctionSpec with(Map<String, String> otherEnvironment) {
        return new FunctionSpec(logicalId, name, zip, handler, timeout, memory, concurrency, otherEnvironment);
    }
}
