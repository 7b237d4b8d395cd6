package org.fundwatch.platform.web;

import io.quarkus.amazon.lambda.http.LambdaAuthenticationRequest;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fundwatch.platform.StaffRole;

/**
 * Staff as the gateway's JWT authorizer vouches for them: the subject, and those of its roles that are ours. Active
 * where {@code quarkus.lambda-http.enable-security} is true.
 */
@ApplicationScoped
public class StaffIdentityProvider implements IdentityProvider<LambdaAuthenticationRequest> {

    @Override
    public Class<LambdaAuthenticationRequest> getRequestType() {
        return LambdaAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            LambdaAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(() -> claims(request).flatMap(StaffIdentityProvider::staff))
                .map(found -> found.orElseThrow(AuthenticationFailedException::new));
    }

    private static Optional<Map<String, String>> claims(LambdaAuthenticationRequest request) {
        var authorizer = request.getEvent().getRequestContext().getAuthorizer();
        return Optional.ofNullable(authorizer.getJwt()).map(jwt -> jwt.getClaims());
    }

    static Optional<SecurityIdentity> staff(Map<String, String> claims) {
        return Optional.ofNullable(claims.get("sub"))
                .filter(subject -> !subject.isBlank())
                .map(subject -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(() -> subject)
                        .addRoles(roles(claims.getOrDefault("roles", "")))
                        .build());
    }

    /** The gateway writes a list claim as {@code [a b]}. */
    private static Set<String> roles(String claim) {
        return Arrays.stream(claim.replaceAll("[\\[\\],]", " ").split(" "))
                .flatMap(token -> StaffRole.ofToken(token).stream())
                .map(StaffRole::token)
                .collect(Collectors.toSet());
    }
}
