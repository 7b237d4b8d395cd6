package org.fundwatch.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fundwatch.local.gateway.TokenVerifier;
import org.fundwatch.local.template.AuthorizerSpec;

/** Checks tokens as a JWT authorizer of an HTTP API does: RSA signature by the issuer's keys, then issuer, audience, time. */
public final class JwtVerifier implements TokenVerifier {
    private static final Set<JWSAlgorithm> RSA = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);
    private static final int LONGEST_MILLIS = 5000; // the library's half a second is not enough for a busy machine
    private static final int MOST_BYTES = 100_000;
    private static final Verdict UNREACHABLE = new Verdict.Refused("OIDC discovery endpoint communication error");

    private final Map<String, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public JwtVerifier(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Verdict verify(String token, AuthorizerSpec authorizer) {
        try {
            return judge(signed(token, keys(authorizer.issuer())), authorizer);
        } catch (ParseException e) {
            return new Verdict.Refused("the token cannot be read");
        } catch (IOException | GeneralException | KeySourceException e) {
            return UNREACHABLE;
        } catch (BadJOSEException | JOSEException e) {
            return new Verdict.Refused("the signature is not the issuer's");
        }
    }

    private Verdict judge(JWTClaimsSet claims, AuthorizerSpec authorizer) {
        var facts = claims.toJSONObject();
        var now = clock.instant().getEpochSecond();
        if (!authorizer.issuer().equals(claims.getIssuer())) {
            return new Verdict.Refused("invalid issuer");
        }
        if (Collections.disjoint(audience(claims), authorizer.audiences())) {
            return new Verdict.Refused("invalid audience");
        }
        if (now >= second(facts, "exp", 0)) {
            return new Verdict.Refused("the token has expired");
        }
        if (now < second(facts, "nbf", now) || now < second(facts, "iat", now)) {
            return new Verdict.Refused("the token is not yet valid");
        }
        return new Verdict.Accepted(facts);
    }

    /** Some issuers name the client instead of an audience. */
    private static List<String> audience(JWTClaimsSet claims) {
        var client = claims.getClaim("client_id");
        return claims.getAudience().isEmpty() && client != null ? List.of(client.toString()) : claims.getAudience();
    }

    private static long second(Map<String, Object> facts, String claim, long absent) {
        return facts.get(claim) instanceof Number number ? number.longValue() : absent;
    }

    private static JWTClaimsSet signed(String token, JWKSource<SecurityContext> keys)
            throws ParseException, BadJOSEException, JOSEException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier((_, _) -> {}); // "at+jwt" is as good as "JWT"
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(RSA, keys));
        processor.setJWTClaimsSetVerifier((_, _) -> {}); // judged afterwards, one reason each
        return processor.process(token, null);
    }

    private JWKSource<SecurityContext> keys(String issuer) throws IOException, GeneralException {
        var known = keys.get(issuer);
        if (known != null) {
            return known;
        }
        var metadata = OIDCProviderMetadata.resolve(new Issuer(issuer));
        var patient = new DefaultResourceRetriever(LONGEST_MILLIS, LONGEST_MILLIS, MOST_BYTES);
        var fetched = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), patient)
                .build();
        keys.put(issuer, fetched);
        return fetched;
    }
}
