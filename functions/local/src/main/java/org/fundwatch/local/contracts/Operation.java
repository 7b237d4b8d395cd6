package org.fundwatch.local.contracts;

import java.util.List;

/**
 * One operation of a contract.
 *
 * @param path with its variables, {@code /v1/cases/{caseNumber}}
 * @param schemes whose tokens it takes
 */
public record Operation(String function, String method, String path, List<String> schemes) {
    public Operation {
        schemes = List.copyOf(schemes);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
