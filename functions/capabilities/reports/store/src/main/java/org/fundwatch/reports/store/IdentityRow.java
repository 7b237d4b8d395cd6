package org.fundwatch.reports.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fundwatch.kernel.ReportId;
import org.fundwatch.platform.keys.Envelope;

/** One sealed identity. */
@Entity
@Table(name = "report_identity")
class IdentityRow {
    @Id
    @Column(name = "report_id")
    UUID reportId;

    @Column(name = "key_id")
    String keyId;

    @Column(name = "wrapped_key")
    byte[] wrappedKey;

    byte[] iv;

    byte[] ciphertext;

    static IdentityRow of(ReportId report, Envelope envelope) {
        var row = new IdentityRow();
        row.reportId = report.value();
        row.keyId = envelope.keyId();
        row.wrappedKey = envelope.wrappedKey();
        row.iv = envelope.iv();
        row.ciphertext = envelope.ciphertext();
        return row;
    }
}
