package org.fundwatch.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one HTTP API: its authorizers, which of them holds where a route names none, and its throttle. */
record Api(Map<String, AuthorizerSpec> authorizers, Optional<String> byDefault, ThrottleSpec throttle) {
    static final String TYPE = "AWS::Serverless::HttpApi";

    private static final String NOBODY = "NONE";
    private static final Set<String> LEFT =
            Set.of("Name", "Description", "Domain", "AccessLogSettings", "Tags", "StageName");

    static Api read(Part template, Resolver resolver) {
        var apis = template.child("Resources").entries().values().stream()
                .filter(resource -> resource.child("Type").scalar().equals(TYPE))
                .toList();
        if (apis.size() > 1) {
            throw apis.getLast().misfit("the launcher serves one " + TYPE);
        }
        return apis.isEmpty()
                ? new Api(Map.of(), Optional.empty(), ThrottleSpec.ACCOUNT_DEFAULT)
                : read(
                        apis.getFirst().child("Properties").knows(Set.of("Auth", "DefaultRouteSettings"), LEFT),
                        new Reader(resolver));
    }

    private static Api read(Part properties, Reader reader) {
        var auth = properties.find("Auth").map(part -> part.knows(Set.of("Authorizers", "DefaultAuthorizer")));
        var authorizers = new LinkedHashMap<String, AuthorizerSpec>();
        auth.flatMap(part -> part.find("Authorizers"))
                .ifPresent(all ->
                        all.entries().forEach((name, part) -> authorizers.put(name, reader.authorizer(name, part))));
        return new Api(
                authorizers,
                auth.flatMap(part -> part.find("DefaultAuthorizer")).map(Part::scalar),
                properties.find("DefaultRouteSettings").map(reader::throttle).orElse(ThrottleSpec.ACCOUNT_DEFAULT));
    }

    /** Who may pass a route whose own {@code Auth} is given, or absent. */
    Access access(Part route, Optional<Part> auth) {
        auth.ifPresent(part -> part.knows(Set.of("Authorizer", "AuthorizationScopes")));
        var name =
                auth.flatMap(part -> part.find("Authorizer")).map(Part::scalar).or(() -> byDefault);
        if (name.isEmpty() || name.get().equals(NOBODY)) {
            return new Access.Open();
        }
        if (!authorizers.containsKey(name.get())) {
            throw route.misfit("there is no authorizer " + name.get());
        }
        var scopes = auth.flatMap(part -> part.find("AuthorizationScopes"))
                .map(part -> part.items().stream().map(Part::scalar).toList())
                .orElse(List.of());
        return new Access.Token(authorizers.get(name.get()), scopes);
    }

    private record Reader(Resolver resolver) {
        AuthorizerSpec authorizer(String name, Part part) {
            part.knows(Set.of("JwtConfiguration", "IdentitySource"));
            var source = part.child("IdentitySource");
            if (!source.scalar().equals("$request.header.Authorization")) {
                throw source.misfit("the launcher reads tokens from the header Authorization only");
            }
            var jwt = part.child("JwtConfiguration").knows(Set.of("issuer", "audience"));
            return new AuthorizerSpec(name, resolver.text(jwt.child("issuer")), resolver.texts(jwt.child("audience")));
        }

        ThrottleSpec throttle(Part part) {
            part.knows(Set.of("ThrottlingRateLimit", "ThrottlingBurstLimit"), Set.of("DetailedMetricsEnabled"));
            return new ThrottleSpec(
                    resolver.integer(part.child("ThrottlingRateLimit")),
                    resolver.integer(part.child("ThrottlingBurstLimit")));
        }
    }
}
