package org.fundwatch.local.gateway;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fundwatch.local.template.Access;

/** Lets a request through a route, or says why not in the words of the real gateway. */
record Gate(TokenVerifier verifier) {
    private static final String SCHEME = "Bearer ";

    /** What the gate found. */
    sealed interface Finding {
        /** Nobody was asked. */
        record Open() implements Finding {}

        /** The bearer's claims, and those of the route's scopes that the token has. */
        record Known(Map<String, Object> claims, List<String> scopes) implements Finding {}

        /** The answer to somebody who may not pass. */
        record Refused(Answer answer) implements Finding {}
    }

    Finding check(Access access, Optional<String> authorization) {
        return switch (access) {
            case Access.Open() -> new Finding.Open();
            case Access.Token token ->
                authorization
                        .map(header -> judge(token, header))
                        .orElseGet(() -> new Finding.Refused(Answer.unauthorized("Bearer")));
        };
    }

    private Finding judge(Access.Token access, String header) {
        var bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        var token = bearer ? header.substring(SCHEME.length()).strip() : header;
        return switch (verifier.verify(token, access.authorizer())) {
            case TokenVerifier.Verdict.Refused(String reason) ->
                new Finding.Refused(Answer.unauthorized(
                        challenge(access) + " error=\"invalid_token\" error_description=\"" + reason + "\""));
            case TokenVerifier.Verdict.Accepted(Map<String, Object> claims) -> scoped(access, claims);
        };
    }

    private static Finding scoped(Access.Token access, Map<String, Object> claims) {
        var held = scopes(claims);
        var matching = access.scopes().stream().filter(held::contains).toList();
        if (matching.isEmpty() && !access.scopes().isEmpty()) {
            return new Finding.Refused(Answer.forbidden(challenge(access) + " error=\"insufficient_scope\""));
        }
        return new Finding.Known(claims, matching);
    }

    private static String challenge(Access.Token access) {
        return "Bearer scope=\"" + String.join(" ", access.scopes()) + "\"";
    }

    private static Set<String> scopes(Map<String, Object> claims) {
        var claim = claims.containsKey("scope") ? claims.get("scope") : claims.get("scp");
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> list -> list.stream().map(String::valueOf).collect(Collectors.toSet());
            default -> Set.copyOf(Arrays.asList(String.valueOf(claim).split(" ")));
        };
    }
}
