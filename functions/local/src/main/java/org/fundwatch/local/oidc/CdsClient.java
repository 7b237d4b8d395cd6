package org.fundwatch.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.fundwatch.local.Secrets;

/** The demonstration's client of CDS Hooks (CDS 客户端): it speaks for the first of the placeholder institutions. */
final class CdsClient {
    private static final Duration LIFE = Duration.ofMinutes(4);
    private static final String NAME = "cds-client";

    private final String issuer;
    private final URI keys;
    private final ECKey key;
    private final Clock clock;

    CdsClient(URI issuer, URI keys, Secrets secrets, Clock clock) {
        this.issuer = issuer.toString();
        this.keys = keys;
        this.key = key(secrets);
        this.clock = clock;
    }

    /** Its public keys as a JWK set. */
    String publicKeys() {
        return new JWKSet(key).toString();
    }

    /** How it is registered: the JSON that the function is told. */
    String registration() {
        return "[{\"iss\":\"%s\",\"institutions\":[\"%s\"],\"jku\":\"%s\"}]"
                .formatted(issuer, InstitutionIssuer.CODES.getFirst(), keys);
    }

    /** A token for one call of the endpoint at this address. */
    String token(URI audience) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES384)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .jwkURL(keys)
                .build();
        var jwt = new SignedJWT(header, claims(audience));
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private JWTClaimsSet claims(URI audience) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("tenant", InstitutionIssuer.CODES.getFirst())
                .build();
    }

    private static ECKey key(Secrets secrets) {
        try {
            return ECKey.parse(secrets.once(NAME, CdsClient::generate));
        } catch (ParseException e) {
            throw new IllegalStateException("the key of the CDS client cannot be read", e);
        }
    }

    private static String generate() {
        try {
            return new ECKeyGenerator(Curve.P_384).keyID(NAME).generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
