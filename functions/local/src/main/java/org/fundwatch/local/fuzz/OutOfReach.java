package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Operations that random requests do not bring to success for certain (随机请求不能确定完成的操作), by their names, each with its reason.
 *
 * @param never what takes several steps of several people
 * @param seldom what one seed reaches and another does not
 */
record OutOfReach(Map<String, String> never, Map<String, String> seldom) {
    private static final JsonMapper JSON = new JsonMapper();

    OutOfReach {
        never = Map.copyOf(never);
        seldom = Map.copyOf(seldom);
    }

    static OutOfReach read() {
        try (var file = OutOfReach.class.getResourceAsStream("/fuzz/out-of-reach.yaml")) {
            return JSON.treeToValue(new YAMLMapper().readTree(file), OutOfReach.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(String operation) {
        return never.containsKey(operation) || seldom.containsKey(operation);
    }

    /** What is told of an operation that was never done. */
    String told(String operation) {
        if (never.containsKey(operation)) {
            return "out of reach: " + operation + ", which takes " + never.get(operation);
        }
        return seldom.containsKey(operation)
                ? "not reached by this seed: " + operation + ", which takes " + seldom.get(operation)
                : "NEVER DONE: " + operation;
    }
}
