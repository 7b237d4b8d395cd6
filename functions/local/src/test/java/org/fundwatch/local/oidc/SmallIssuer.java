package org.fundwatch.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.fundwatch.local.aws.Loopback;

/** An issuer that publishes its keys and signs whatever it is given. */
final class SmallIssuer implements AutoCloseable {
    final AtomicInteger keysAsked = new AtomicInteger();
    final AtomicInteger millisUntilKeys = new AtomicInteger();
    final RSAKey key;

    private final Loopback server;

    SmallIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("small").generate();
        server = Loopback.start(this::handle);
    }

    String uri() {
        return server.uri().toString();
    }

    String sign(JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        return sign(algorithm, claims, new RSASSASigner(key));
    }

    String sign(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer) throws JOSEException {
        var token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("small").build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var discovery = exchange.getRequestURI().getPath().equals("/.well-known/openid-configuration");
        var body = discovery ? metadata() : keys();
        Loopback.answer(exchange, 200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private String metadata() {
        return "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\",\"subject_types_supported\":[\"public\"]}"
                .formatted(uri());
    }

    private String keys() {
        keysAsked.incrementAndGet();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millisUntilKeys.get()));
        return new JWKSet(key).toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
