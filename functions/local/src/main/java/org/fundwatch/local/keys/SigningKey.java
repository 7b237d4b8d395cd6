package org.fundwatch.local.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.fundwatch.local.Secrets;

/** A key pair on the curve P-256; its private half stays here. */
record SigningKey(String id, KeyPair pair) implements NamedKey {
    static final String SPEC = "ECC_NIST_P256";
    static final String ALGORITHM = "ECDSA_SHA_256";

    /** The pair kept among the secrets, made there the first time. */
    static SigningKey of(Secrets secrets, String id) {
        return new SigningKey(id, read(secrets.once("kms-" + id, SigningKey::generate)));
    }

    @Override
    public Usage usage() {
        return Usage.SIGN_VERIFY;
    }

    private static String generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return base64(pair.getPrivate().getEncoded())
                    + "\n"
                    + base64(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair read(String text) {
        try {
            var halves = text.lines().map(Base64.getDecoder()::decode).toList();
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(halves.getLast())),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(halves.getFirst())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the kept signing key cannot be read", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
