package org.fundwatch.claimvalidation;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** An RSA and an EC key of the issuer; kept as system properties, because Quarkus loads this class more than once. */
final class TestKeys {
    private static final String PROPERTY = "fundwatch.testing.institutions.";

    private TestKeys() {}

    /** Makes both keys and gives their public halves as a JWKS. */
    static String fresh() {
        try {
            var rsa = keep("RSA", 2048);
            var ec = keep("EC", 256);
            return """
                    {"keys":[{"kty":"RSA","kid":"rsa","use":"sig","n":"%s","e":"%s"},
                    {"kty":"EC","crv":"P-256","kid":"ec","use":"sig","x":"%s","y":"%s"}]}""".formatted(
                            number(((RSAPublicKey) rsa.getPublic()).getModulus()),
                            number(((RSAPublicKey) rsa.getPublic()).getPublicExponent()),
                            number(((ECPublicKey) ec.getPublic()).getW().getAffineX()),
                            number(((ECPublicKey) ec.getPublic()).getW().getAffineY()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey key(String algorithm) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(System.getProperty(PROPERTY + algorithm));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static KeyPair keep(String algorithm, int bits) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        var pair = generator.generateKeyPair();
        var encoded = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        System.setProperty(PROPERTY + algorithm, encoded);
        return pair;
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var start = bytes[0] == 0 ? 1 : 0;
        var unsigned = Arrays.copyOfRange(bytes, start, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
