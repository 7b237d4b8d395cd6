package org.fundwatch.local.gateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.local.contracts.Operation;
import org.fundwatch.local.template.Access;
import org.fundwatch.local.template.RouteSpec;

/**
 * Holds the contracts and the routes of the gateway to be the same; pages stand in no contract, and a browser's question whether
 * it may call is answered beside the operation. What a greedy route passes is what its function answers, which the drift tests
 * hold to its contract: so one is written only where it spares several.
 */
final class ContractParity {
    private static final Set<String> PAGES = Set.of("/portal", "/follow-up", "/desk");
    private static final String GREEDY = "{proxy+}";
    private static final String PREFLIGHT = "OPTIONS";
    private static final String STAFF = "staff";

    private ContractParity() {}

    static List<String> findings(List<Operation> operations, List<RouteSpec> all) {
        var routes = new Routes(all);
        var findings = new ArrayList<String>();
        var used = new ArrayList<RouteSpec>();
        for (var operation : operations) {
            var route = routes.find(operation.method(), operation.path().replaceAll("\\{\\w+}", "x"))
                    .map(Routes.Match::route);
            route.ifPresent(used::add);
            misfit(operation, route).ifPresent(what -> findings.add(operation + " of " + operation.function() + what));
        }
        all.stream()
                .filter(route -> !page(route.path()))
                .forEach(route -> idle(route, used)
                        .ifPresent(what -> findings.add(route.key() + " to " + route.function() + what)));
        return findings;
    }

    private static boolean page(String path) {
        return PAGES.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    private static Optional<String> idle(RouteSpec route, List<RouteSpec> used) {
        var operations = Collections.frequency(used, route);
        if (operations == 0 && !asksBeside(route, used)) {
            return Optional.of(" is in no contract");
        }
        return operations == 1 && route.path().endsWith(GREEDY)
                ? Optional.of(" passes everything for one operation")
                : Optional.empty();
    }

    private static boolean asksBeside(RouteSpec route, List<RouteSpec> used) {
        return route.method().equals(PREFLIGHT)
                && used.stream().anyMatch(one -> one.path().equals(route.path()));
    }

    private static Optional<String> misfit(Operation operation, Optional<RouteSpec> found) {
        if (found.isEmpty()) {
            return Optional.of(" has no route");
        }
        var route = found.get();
        if (!route.function().equals(operation.function())) {
            return Optional.of(" leads to " + route.function());
        }
        return access(operation, route.access());
    }

    /** Staff prove themselves to the gateway; institutions to the function, so that their route is open. */
    private static Optional<String> access(Operation operation, Access access) {
        var staff = operation.schemes().contains(STAFF);
        var takes = " takes " + operation.schemes() + ", and its route ";
        return switch (access) {
            case Access.Open ignored -> staff ? Optional.of(takes + "lets everybody pass") : Optional.empty();
            case Access.Token token ->
                staff && token.authorizer().name().equals("Staff")
                        ? Optional.empty()
                        : Optional.of(takes + "asks for a token of "
                                + token.authorizer().name());
        };
    }
}
