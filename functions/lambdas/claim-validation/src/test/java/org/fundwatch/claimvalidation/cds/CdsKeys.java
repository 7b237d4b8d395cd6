package org.fundwatch.claimvalidation.cds;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** An EC and an RSA key of the CDS clients; kept as system properties, because Quarkus loads this class more than once. */
final class CdsKeys {
    private static final String PROPERTY = "fundwatch.testing.cds.";
    private static final int P_384_BYTES = 48;

    private CdsKeys() {}

    /** Makes both keys and gives their public halves as a JWK set. */
    static String fresh() {
        try {
            var ec = (ECPublicKey) keep("EC", 384);
            var rsa = (RSAPublicKey) keep("RSA", 2048);
            return """
                    {"keys":[{"kty":"EC","crv":"P-384","kid":"ec","use":"sig","x":"%s","y":"%s"},
                    {"kty":"RSA","kid":"rsa","use":"sig","n":"%s","e":"%s"}]}""".formatted(
                            number(ec.getW().getAffineX(), P_384_BYTES),
                            number(ec.getW().getAffineY(), P_384_BYTES),
                            number(rsa.getModulus(), 256),
                            number(rsa.getPublicExponent(), 3));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey key(String algorithm) throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(System.getProperty(PROPERTY + algorithm));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static PublicKey keep(String algorithm, int bits) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        var pair = generator.generateKeyPair();
        System.setProperty(
                PROPERTY + algorithm,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return pair.getPublic();
    }

    private static String number(BigInteger value, int length) {
        var bytes = value.toByteArray();
        var fixed = new byte[length];
        var from = Math.max(bytes.length - length, 0);
        System.arraycopy(bytes, from, fixed, length - (bytes.length - from), bytes.length - from);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }
}
