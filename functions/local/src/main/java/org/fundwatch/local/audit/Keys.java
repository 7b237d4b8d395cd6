package org.fundwatch.local.audit;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import org.fundwatch.kernel.audit.Hash;

/**
 * The public keys that may have signed anchors.
 *
 * @param trusted which of them count
 */
record Keys(Archive archive, TrustedKey trusted) {
    private static final String ALGORITHM = "SHA256withECDSA";

    /** What is wrong with the signature of an anchor, if anything is. */
    Optional<String> faultOf(Anchor anchor) throws IOException {
        var key = trusted.named(anchor.signed().key(), archive);
        if (key.isEmpty() || !Hash.of(key.get()).equals(anchor.signed().key())) {
            return Optional.of("an anchor names the key " + anchor.signed().key() + ", which is not trusted");
        }
        return verifies(anchor, key.get())
                ? Optional.empty()
                : Optional.of("an anchor's signature does not verify: it was forged or changed");
    }

    private static boolean verifies(Anchor anchor, byte[] key) {
        try {
            var verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
            verification.update(anchor.signed().message());
            return verification.verify(anchor.signatureBytes());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
