package org.fundwatch.claimvalidation.cds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/** The token by which a CDS client says who it is (CDS Hooks 2.0, "Trusting CDS Clients"). */
final class HookToken {
    /** Longer than that a token could be replayed at another instance. */
    static final int MOST_MINUTES = 5;

    static final int SKEW_SECONDS = 60;
    private static final int SECONDS = 60;

    /**
     * What a verified token says.
     *
     * @param tenant the institution that is meant, where the client speaks for several
     */
    record Said(String issuer, String id, Instant end, Optional<String> tenant) {}

    /** Who a token says it is from: believed only once {@link #verified} says so. */
    static String issuer(String token) throws InvalidJwtException, MalformedClaimException {
        var context = new JwtConsumerBuilder()
                .setSkipAllValidators()
                .setDisableRequireSignature()
                .setSkipSignatureVerification()
                .build()
                .process(token);
        return Optional.ofNullable(context.getJwtClaims().getIssuer()).orElse("");
    }

    /**
     * Fails with what jose4j throws unless the client signed the token for one of these addresses, and it holds now.
     *
     * @param audiences addresses of the endpoint that is called
     */
    static Said verified(String token, HookClient client, List<String> audiences, Instant now)
            throws InvalidJwtException, MalformedClaimException {
        var context = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
                        AlgorithmIdentifiers.RSA_USING_SHA384)
                .setVerificationKeyResolver(client.keys())
                .setExpectedType(true, "JWT")
                .setExpectedIssuer(true, client.issuer())
                .setExpectedAudience(true, audiences.toArray(String[]::new))
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(0, MOST_MINUTES * SECONDS)
                .setMaxFutureValidityInMinutes(MOST_MINUTES)
                .setRequireJwtId()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                .build()
                .process(token);
        return said(context.getJwtClaims());
    }

    /** Whether the header names a key, and no address for it but the registered one. */
    static boolean namesItsKey(String token, HookClient client) throws JoseException {
        var header = JsonWebStructure.fromCompactSerialization(token).getHeaders();
        var jku = header.getObjectHeaderValue(HeaderParameterNames.JWK_SET_URL);
        return header.getObjectHeaderValue(HeaderParameterNames.KEY_ID) instanceof String
                && (jku == null || client.jku().filter(jku::equals).isPresent());
    }

    private static Said said(JwtClaims claims) throws MalformedClaimException {
        return new Said(
                claims.getIssuer(),
                claims.getJwtId(),
                Instant.ofEpochSecond(claims.getExpirationTime().getValue()).plusSeconds(SKEW_SECONDS),
                Optional.ofNullable(claims.getStringClaimValue("tenant")));
    }

    private HookToken() {}
}
