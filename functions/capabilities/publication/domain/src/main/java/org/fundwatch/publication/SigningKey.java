package org.fundwatch.publication;

import java.util.Base64;
import java.util.Map;

/**
 * The public half of the key that signs editions (签名公钥).
 *
 * @param algorithm as KMS names it
 * @param publicKey X.509 SubjectPublicKeyInfo, DER in base64
 * @param demonstration whether it is a demonstration's key, whose signatures prove nothing to the public
 */
public record SigningKey(String algorithm, String publicKey, boolean demonstration) {

    /** SHA-256 of the DER bytes: what a bureau prints elsewhere, so that readers can tell its key from another. */
    public String fingerprint() {
        return Digest.of(Base64.getDecoder().decode(publicKey));
    }

    /** The file {@code key.json}. */
    public String document() {
        return CanonicalJson.document(Map.of(
                "algorithm", algorithm,
                "demonstration", demonstration,
                "publicKey", publicKey,
                "sha256", fingerprint()));
    }
}
