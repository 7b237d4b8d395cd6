package org.fundwatch.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import org.fundwatch.local.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CdsClientTest {
    private static final URI ISSUER = URI.create("http://127.0.0.1:1/cds");
    private static final URI KEYS = URI.create("http://127.0.0.1:1/cds/jwks");
    private static final URI SERVICE = URI.create("http://127.0.0.1:8080/cds-services/fundwatch-order-sign");

    @TempDir
    Path folder;

    @Test
    void a_token_says_what_the_specification_asks_for_and_its_keys_verify_it() throws ParseException, JOSEException {
        var client = client();

        var token = SignedJWT.parse(client.token(SERVICE));

        var key = (ECKey) JWKSet.parse(client.publicKeys()).getKeys().getFirst();
        assertThat(token.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.getHeader().getAlgorithm()).hasToString("ES384");
        assertThat(token.getHeader().getType()).hasToString("JWT");
        assertThat(token.getHeader().getKeyID()).isEqualTo(key.getKeyID());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly(SERVICE.toString());
        assertThat(token.getJWTClaimsSet().getClaims()).containsKeys("iss", "exp", "iat", "jti", "tenant");
    }

    @Test
    void no_two_tokens_are_the_same_and_the_key_is() throws ParseException {
        var first = client();
        var second = client();

        assertThat(id(first)).isNotEqualTo(id(first));
        assertThat(second.publicKeys()).isEqualTo(first.publicKeys());
    }

    @Test
    void it_is_registered_for_one_institution_by_the_address_of_its_keys() {
        assertThat(client().registration())
                .isEqualTo("[{\"iss\":\"%s\",\"institutions\":[\"H34110000001\"],\"jku\":\"%s\"}]"
                        .formatted(ISSUER, KEYS));
    }

    private static String id(CdsClient client) throws ParseException {
        return SignedJWT.parse(client.token(SERVICE)).getJWTClaimsSet().getJWTID();
    }

    private CdsClient client() {
        return new CdsClient(ISSUER, KEYS, new Secrets(folder), Clock.systemUTC());
    }
}
