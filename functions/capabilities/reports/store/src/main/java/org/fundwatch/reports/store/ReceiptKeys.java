package org.fundwatch.reports.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.fundwatch.platform.keys.Pepper;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReceiptSecret;

/** Works out receipts and knows them again (decision 0003). Each call asks KMS: before a transaction, never in it. */
@ApplicationScoped
public class ReceiptKeys {

    /** Length of a report's salt. */
    public static final int SALT_BYTES = 16;

    private final Pepper pepper;

    ReceiptKeys(Pepper pepper) {
        this.pepper = pepper;
    }

    /** The only form in which an idempotency key is stored. */
    public static byte[] hash(UUID idempotencyKey) {
        return Hmac.hash(idempotencyKey.toString());
    }

    public Uni<FilingKey> filingKey(byte[] salt, UUID idempotencyKey) {
        var key = idempotencyKey.toString().getBytes(StandardCharsets.US_ASCII);
        return pepper.mac(Hmac.message("report", salt, key)).map(FilingKey::new);
    }

    /** By which a token is known again. */
    public Uni<byte[]> tokenVerifier(byte[] salt, ClaimToken token) {
        return pepper.mac(Hmac.message("token", salt, token.bytes()));
    }

    /** Knows the content of a claim again, for whoever brings the same key. */
    public Uni<byte[]> claimTag(byte[] salt, byte[] content) {
        return pepper.mac(Hmac.message("claim", salt, content));
    }

    public Uni<byte[]> verifier(byte[] salt, ReceiptSecret secret) {
        return pepper.mac(Hmac.message("verify", salt, secret.bytes()));
    }
}
