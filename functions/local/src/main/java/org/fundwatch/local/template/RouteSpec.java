package org.fundwatch.local.template;

/**
 * One route of the HTTP API.
 *
 * @param method an HTTP method or {@code ANY}
 * @param path {@code /v1/cases/{caseNumber}}, greedy at its end with {@code {proxy+}}, or {@code $default}
 * @param function the name of the function that answers
 */
public record RouteSpec(String method, String path, String function, Access access) {

    /** The path of the route that takes what no other takes. */
    public static final String DEFAULT = "$default";

    /** The route key as the event carries it. */
    public String key() {
        return path.equals(DEFAULT) ? DEFAULT : method + " " + path;
    }
}
