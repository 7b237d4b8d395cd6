package org.fundwatch.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fundwatch.publication.ChainLink;

@Entity
@Table(name = "edition")
class EditionRow {

    /** How far an edition is. */
    enum State {
        PREPARED,
        PUBLISHED
    }

    @Id
    int number;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate day;

    String manifest;

    @Column(name = "manifest_sha256")
    String manifestSha256;

    @Column(name = "chain_sha256")
    String chainSha256;

    @Column(name = "key_document")
    String keyDocument;

    byte[] signature;

    @Column(name = "prepared_at")
    Instant preparedAt;

    @Column(name = "published_at")
    Instant publishedAt;

    static EditionRow of(PreparedEdition prepared) {
        var row = new EditionRow();
        row.number = prepared.edition().number();
        row.state = State.PREPARED;
        row.day = prepared.edition().day();
        row.manifest = prepared.rendering().manifest();
        row.manifestSha256 = prepared.rendering().link().manifestSha256();
        row.chainSha256 = prepared.rendering().link().chainSha256();
        row.keyDocument = prepared.key().document();
        row.preparedAt = prepared.at();
        return row;
    }

    ChainLink link() {
        return new ChainLink(number, manifestSha256, chainSha256);
    }
}
