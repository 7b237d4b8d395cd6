package org.fundwatch.claimvalidation.cds;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * A registered CDS client (CDS 客户端), which may speak for several institutions.
 *
 * @param issuer who its tokens say they are from
 * @param institutions whom it may speak for, by their codes
 * @param jku the one address that its tokens may name for its keys; empty where the keys themselves were registered
 */
record HookClient(
        String issuer, Set<InstitutionCode> institutions, Optional<String> jku, VerificationKeyResolver keys) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");
    private static final int KEYS_LAST_SECONDS = 600;

    HookClient {
        institutions = Set.copyOf(institutions);
    }

    /** Reads a registration; a {@link Misfit} stops the function. */
    static HookClient read(Tree client) {
        var issuer = client.text("iss");
        var institutions = client.children("institutions").stream()
                .map(code -> new InstitutionCode(code.text()))
                .collect(Collectors.toUnmodifiableSet());
        var read = client.has("jku")
                ? byAddress(issuer, institutions, client)
                : new HookClient(issuer, institutions, Optional.empty(), registered(client.child("jwks")));
        client.finish();
        return read;
    }

    private static HookClient byAddress(String issuer, Set<InstitutionCode> institutions, Tree client) {
        var jku = client.shaped("jku", HookClient::address, "must be an https address");
        var jwks = new HttpsJwks(jku);
        jwks.setSimpleHttpGet(new KeyFetch());
        jwks.setDefaultCacheDuration(KEYS_LAST_SECONDS);
        jwks.setRetainCacheOnErrorDuration(KEYS_LAST_SECONDS);
        return new HookClient(issuer, institutions, Optional.of(jku), new HttpsJwksVerificationKeyResolver(jwks));
    }

    /** Only on this machine without encryption. */
    private static String address(String text) {
        var uri = URI.create(text);
        var here = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost());
        if (!here && !"https".equals(uri.getScheme())) {
            throw new IllegalArgumentException("another scheme");
        }
        return text;
    }

    private static VerificationKeyResolver registered(Tree jwks) {
        jwks.children("keys").forEach(key -> key.keys().forEach(key::has));
        var keys = JsonBody.write(Map.of("keys", jwks.child("keys").asRead()));
        try {
            return new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys());
        } catch (JoseException e) {
            throw new Misfit(jwks.pointer(), "must be a JWK set");
        }
    }

    @Override
    public String toString() {
        return issuer;
    }
}
