package org.fundwatch.blacklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.fundwatch.platform.keys.Signer;
import org.fundwatch.publication.SigningKey;

/** The key that editions are signed with, as readers get it. */
@ApplicationScoped
class PublicKey {
    private static final String DEMONSTRATION = "demonstration";
    private final Signer signer;

    PublicKey(Signer signer) {
        this.signer = signer;
    }

    /** A key whose name says so is a demonstration's. */
    Uni<SigningKey> read() {
        return signer.publicKey()
                .map(der -> new SigningKey(
                        Signer.ALGORITHM,
                        Base64.getEncoder().encodeToString(der),
                        signer.keyId().contains(DEMONSTRATION)));
    }
}
