package org.fundwatch.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.fundwatch.local.gateway.TokenVerifier.Verdict;
import org.fundwatch.local.template.AuthorizerSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtVerifierTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Verdict FORGED = new Verdict.Refused("the signature is not the issuer's");

    private static SmallIssuer issuer;

    private final JwtVerifier verifier = new JwtVerifier(InstantSource.fixed(NOW));

    @BeforeAll
    static void start() throws IOException, JOSEException {
        issuer = new SmallIssuer();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512"})
    void rsa_signatures_by_the_issuer_are_accepted(String algorithm) throws JOSEException {
        var token = issuer.sign(JWSAlgorithm.parse(algorithm), claims().build());

        assertThat(verify(token)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void an_issuer_that_is_slow_to_show_its_keys_is_waited_for() throws JOSEException {
        issuer.millisUntilKeys.set(800);

        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, claims().build()))).isInstanceOf(Verdict.Accepted.class);

        issuer.millisUntilKeys.set(0);
    }

    @Test
    void any_other_algorithm_is_refused() throws JOSEException {
        var publicKey = issuer.key.toRSAPublicKey().getEncoded();

        assertThat(verify(issuer.sign(JWSAlgorithm.PS256, claims().build()))).isEqualTo(FORGED);
        assertThat(verify(issuer.sign(JWSAlgorithm.HS256, claims().build(), new MACSigner(publicKey))))
                .isEqualTo(FORGED);
        assertThat(verify(new PlainJWT(claims().build()).serialize())).isEqualTo(FORGED);
    }

    @Test
    void another_key_under_the_same_name_is_refused() throws JOSEException {
        var another = new RSASSASigner(new RSAKeyGenerator(2048).generate());

        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, claims().build(), another)))
                .isEqualTo(FORGED);
    }

    @ParameterizedTest(name = "{0} {1} s from now: {2}")
    @CsvSource(nullValues = "accepted", textBlock = """
            exp,  1, accepted
            exp,  0, the token has expired
            exp, -1, the token has expired
            nbf, -1, accepted
            nbf,  0, accepted
            nbf,  1, the token is not yet valid
            iat,  0, accepted
            iat,  1, the token is not yet valid
            """)
    void times_hold_to_the_second(String claim, int seconds, String refusal) throws JOSEException {
        var claims = claims().claim(claim, NOW.getEpochSecond() + seconds).build();

        var verdict = verify(issuer.sign(JWSAlgorithm.RS256, claims));

        assertThat(verdict instanceof Verdict.Refused(String reason) ? reason : null)
                .isEqualTo(refusal);
    }

    @Test
    void a_token_that_never_ends_is_refused() throws JOSEException {
        var claims = claims().expirationTime(null).build();

        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, claims)))
                .isEqualTo(new Verdict.Refused("the token has expired"));
    }

    @Test
    void one_matching_audience_is_enough_and_a_client_stands_in_only_for_none() throws JOSEException {
        var several = claims().audience(List.of("other", "desk")).build();
        var client = claims().audience((String) null).claim("client_id", "desk").build();
        var wrong = claims().audience("other").claim("client_id", "desk").build();

        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, several))).isInstanceOf(Verdict.Accepted.class);
        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, client))).isInstanceOf(Verdict.Accepted.class);
        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, wrong))).isEqualTo(new Verdict.Refused("invalid audience"));
    }

    @Test
    void the_name_of_another_issuer_is_refused() throws JOSEException {
        var claims = claims().issuer("https://elsewhere.example").build();

        assertThat(verify(issuer.sign(JWSAlgorithm.RS256, claims))).isEqualTo(new Verdict.Refused("invalid issuer"));
    }

    @Test
    void keys_are_asked_for_once() throws JOSEException {
        var before = issuer.keysAsked.get();
        var token = issuer.sign(JWSAlgorithm.RS256, claims().build());

        for (int i = 0; i < 5; i++) {
            verify(token);
        }

        assertThat(issuer.keysAsked.get() - before).isEqualTo(1);
    }

    @Test
    void an_issuer_out_of_reach_lets_nobody_in() throws JOSEException {
        var nowhere = new AuthorizerSpec("Staff", "http://127.0.0.1:1", List.of("desk"));

        assertThat(verifier.verify(issuer.sign(JWSAlgorithm.RS256, claims().build()), nowhere))
                .isEqualTo(new Verdict.Refused("OIDC discovery endpoint communication error"));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.uri())
                .audience("desk")
                .subject("demo")
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    private Verdict verify(String token) {
        return verifier.verify(token, new AuthorizerSpec("Staff", issuer.uri(), List.of("desk")));
    }
}
