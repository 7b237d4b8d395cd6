package org.fundwatch.local.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The public key beside an edition. */
record KeyFile(String algorithm, String publicKey, boolean demonstration) {
    static final String FILE = "key.json";
    private static final String ECDSA = "ECDSA_SHA_256";

    static Optional<KeyFile> of(Folder folder) {
        return folder.json(FILE).map(KeyFile::of);
    }

    private static KeyFile of(JsonNode json) {
        return new KeyFile(
                json.path("algorithm").asText(),
                json.path("publicKey").asText(),
                json.path("demonstration").asBoolean());
    }

    String fingerprint() {
        try {
            return Digests.of(der());
        } catch (IllegalArgumentException noBase64) {
            return "unreadable";
        }
    }

    /** Whether the signature of these bytes was made with this key; a key or signature of no known form made none. */
    boolean signed(byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der())));
            verifier.update(message);
            return ECDSA.equals(algorithm) && verifier.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private byte[] der() {
        return Base64.getDecoder().decode(publicKey);
    }
}
