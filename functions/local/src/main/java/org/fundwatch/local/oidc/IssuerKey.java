package org.fundwatch.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import org.fundwatch.local.Secrets;

/** The RSA key of an issuer, kept among the secrets so that it stays the same. */
final class IssuerKey {
    private static final int BITS = 2048;

    private IssuerKey() {}

    /** The key of the issuer with this name, made the first time. */
    static RSAKey of(Secrets secrets, String issuer) {
        try {
            return RSAKey.parse(secrets.once(issuer + "-issuer-key", () -> generate(issuer)));
        } catch (ParseException e) {
            throw new IllegalStateException("the key of the " + issuer + " issuer cannot be read", e);
        }
    }

    private static String generate(String issuer) {
        try {
            return new RSAKeyGenerator(BITS).keyID(issuer).generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
