package org.fundwatch.local.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fundwatch.local.contracts.Operation;
import org.fundwatch.local.template.Access;
import org.fundwatch.local.template.RouteSpec;

/** Holds the contracts and the routes of the gateway to be the same; pages stand in no contract. */
final class ContractParity {
    private static final String API = "/v1/";
    private static final String STAFF = "staff";

    private ContractParity() {}

    static List<String> findings(List<Operation> operations, List<RouteSpec> all) {
        var routes = new Routes(all);
        var findings = new ArrayList<String>();
        var used = new HashSet<RouteSpec>();
        for (var operation : operations) {
            var route = routes.find(operation.method(), operation.path().replaceAll("\\{\\w+}", "x"))
                    .map(Routes.Match::route);
            route.ifPresent(used::add);
            misfit(operation, route).ifPresent(what -> findings.add(operation + " of " + operation.function() + what));
        }
        all.stream()
                .filter(route -> route.path().startsWith(API) && !used.contains(route))
                .forEach(route -> findings.add(route.key() + " to " + route.function() + " is in no contract"));
        return findings;
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
