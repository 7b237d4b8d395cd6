package org.fundwatch.vault.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fundwatch.platform.keys.Envelope;

@Entity
@Table(name = "report_identity")
class SealedIdentityRow {
    @Id
    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    byte[] iv;

    byte[] ciphertext;

    Envelope envelope() {
        return new Envelope(keyId, wrappedKey, iv, ciphertext);
    }
}
