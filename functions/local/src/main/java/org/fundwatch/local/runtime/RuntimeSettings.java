package org.fundwatch.local.runtime;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.fundwatch.local.template.FunctionSpec;

/**
 * What the launcher decides about running functions.
 *
 * @param state keeps unpacked functions, logs and process ids
 * @param interfaceClient folder with the jars of AWS's runtime interface client
 * @param environment the variables that a function gets besides those of the template, and over them
 */
public record RuntimeSettings(
        Path state,
        Path interfaceClient,
        Scaling scaling,
        LogSink log,
        Function<FunctionSpec, Map<String, String>> environment) {

    public RuntimeSettings {
        state = state.toAbsolutePath(); // functions run in folders of their own
        interfaceClient = interfaceClient.toAbsolutePath();
    }

    /** The same with what runs, and what it says, kept elsewhere. */
    public RuntimeSettings in(Path otherState) {
        return new RuntimeSettings(otherState, interfaceClient, scaling, log, environment);
    }

    Path tasks() {
        return state.resolve("tasks");
    }

    Path logs() {
        return state.resolve("logs");
    }

    Path run() {
        return state.resolve("run");
    }
}
