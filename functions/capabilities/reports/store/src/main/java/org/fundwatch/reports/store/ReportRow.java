package org.fundwatch.reports.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.fundwatch.reports.FiledReport;

/** A report as intake writes it, whole. Nobody reads it whole: queries name the columns that their role may see. */
@Entity
@Table(name = "report")
class ReportRow extends ReportColumns {
    @Column(name = "key_hash")
    byte[] keyHash;

    @Column(name = "content_tag")
    byte[] contentTag;

    byte[] salt;

    byte[] verifier;

    @Column(name = "token_verifier")
    byte[] tokenVerifier;

    static ReportRow of(FiledReport filed, ReceiptTraces traces) {
        var row = new ReportRow();
        row.fill(filed);
        row.keyHash = traces.keyHash();
        row.contentTag = traces.contentTag();
        row.salt = traces.salt();
        row.verifier = traces.verifier();
        row.tokenVerifier = traces.token().orElse(null);
        return row;
    }
}
