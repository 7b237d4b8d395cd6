package org.fundwatch.testing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Somebody who signs by ECDSA on P-256 (签名): ASN.1 over SHA-256, as KMS does it and as knowledge files and editions want it. */
public record P256(KeyPair pair) {

    /** With a key of its own. */
    public static P256 fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new P256(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key by which everybody can verify. */
    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The same, as settings name it: SubjectPublicKeyInfo, DER in base64. */
    public String publicKeyText() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }

    /** The signature of a content. */
    public byte[] sign(byte[] content) {
        return sign("SHA256withECDSA", content);
    }

    /** The signature of a content whose SHA-256 this is. */
    public byte[] signDigest(byte[] digest) {
        return sign("NONEwithECDSA", digest);
    }

    private byte[] sign(String algorithm, byte[] bytes) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
