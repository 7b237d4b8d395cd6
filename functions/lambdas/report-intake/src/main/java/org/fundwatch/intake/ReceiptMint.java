package org.fundwatch.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.store.EarlierFiling;
import org.fundwatch.reports.store.FilingKey;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.reports.store.ReceiptTraces;

/** Makes the secret of a receipt, and the same again for the same key and content (decision 0003). */
@ApplicationScoped
class ReceiptMint {
    private final ReceiptKeys keys;
    private final Randomness randomness;

    ReceiptMint(ReceiptKeys keys, Randomness randomness) {
        this.keys = keys;
        this.randomness = randomness;
    }

    Uni<Minted> mint(Filing filing) {
        var salt = randomness.bytes(ReceiptKeys.SALT_BYTES);
        return keys.filingKey(salt, filing.idempotencyKey())
                .chain(key -> keys.verifier(salt, key.secret())
                        .chain(verifier -> token(filing, salt)
                                .map(token -> minted(
                                        key,
                                        new ReceiptTraces(
                                                ReceiptKeys.hash(filing.idempotencyKey()),
                                                key.contentTag(filing.content()),
                                                salt,
                                                verifier,
                                                token)))));
    }

    private Uni<Optional<byte[]>> token(Filing filing, byte[] salt) {
        return filing.token()
                .map(token -> keys.tokenVerifier(salt, token).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The secret of the earlier filing; rejected as {@link Failure.KeyReused} if its content was another. */
    Uni<ReceiptSecret> again(EarlierFiling earlier, Filing filing) {
        return keys.filingKey(earlier.salt(), filing.idempotencyKey()).map(key -> {
            if (!MessageDigest.isEqual(key.contentTag(filing.content()), earlier.contentTag())) {
                throw new Rejected(new Failure.KeyReused());
            }
            return key.secret();
        });
    }

    private static Minted minted(FilingKey key, ReceiptTraces traces) {
        return new Minted(key.secret(), traces);
    }
}
