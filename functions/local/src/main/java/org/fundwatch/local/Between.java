package org.fundwatch.local;

import java.util.List;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.RuntimeSettings;
import org.fundwatch.local.template.FunctionSpec;

/** What stands between whoever brings events (doors, queues, schedules, other functions) and the functions. */
@FunctionalInterface
public interface Between {
    /** The launcher by itself. */
    Between NOTHING = (functions, running) -> functions;

    /** What gets the events from now on. */
    Functions around(Functions functions, Running running);

    /**
     * How the functions run.
     *
     * @param functions with their packages
     * @param settings with the variables of each
     */
    record Running(List<FunctionSpec> functions, RuntimeSettings settings) {
        public Running {
            functions = List.copyOf(functions);
        }

        /** The function of this name; throws {@link Refusal} where there is none. */
        public FunctionSpec function(String name) {
            return functions.stream()
                    .filter(function -> function.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("There is no function " + name + "."));
        }
    }
}
