package org.fundwatch.local.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.local.template.RouteSpec;

/** Finds the route of a request: the most exact one wins. */
final class Routes {
    private final List<RoutePattern> patterns;

    /** A route with the values of its path variables. */
    record Match(RouteSpec route, Map<String, String> variables) {}

    Routes(List<RouteSpec> routes) {
        patterns =
                routes.stream().map(RoutePattern::of).sorted(RoutePattern.ORDER).toList();
    }

    Optional<Match> find(String method, String path) {
        var segments = RoutePattern.split(path);
        return patterns.stream()
                .flatMap(pattern -> match(pattern, method, segments))
                .findFirst();
    }

    private static Stream<Match> match(RoutePattern pattern, String method, List<String> path) {
        return pattern.match(method, path).map(variables -> new Match(pattern.route(), variables)).stream();
    }
}
