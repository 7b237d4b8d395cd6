package org.fundwatch.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fundwatch.local.gateway.TokenVerifier;
import org.fundwatch.local.template.AuthorizerSpec;

/** Checks tokens as a JWT authorizer of an HTTP API does: RSA signature by the issuer's keys, then issuer, audience, time. */
public final class JwtVerifier implements TokenVerifier {
    private final Map<String, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();
    private final Clock clock;

    public JwtVerifier(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Verdict verify(String token, AuthorizerSpec authorizer) {
        try {
            return judge(signed(token, authorizer.issuer()), authorizer);
        } catch (ParseException e) {
            return new Verdict.Refused("the token cannot be read");
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
        if (Collections.disjoint(claims.getAudience(), authorizer.audiences())) {
            return new Verdict.Refused("invalid audience");
        }
        if (now >= second(facts, "exp", 0)) {
            return new Verdict.Refused("the token has expired");
        }
        if (now < second(facts, "nbf", now)) {
            return new Verdict.Refused("the token is not yet valid");
        }
        return new Verdict.Accepted(facts);
    }

    private static long second(Map<String, Object> facts, String claim, long absent) {
        return facts.get(claim) instanceof Number number ? number.longValue() : absent;
    }

    private JWTClaimsSet signed(String token, String issuer) throws ParseException, BadJOSEException, JOSEException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.Family.RSA, keys.computeIfAbsent(issuer, JwtVerifier::keysOf)));
        processor.setJWTClaimsSetVerifier((_, _) -> {}); // judged afterwards, one reason each
        return processor.process(token, null);
    }

    private static JWKSource<SecurityContext> keysOf(String issuer) {
        try {
            var metadata = OIDCProviderMetadata.resolve(new Issuer(issuer));
            return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralException e) {
            throw new IllegalStateException("no OIDC issuer at " + issuer, e);
        }
    }
}
