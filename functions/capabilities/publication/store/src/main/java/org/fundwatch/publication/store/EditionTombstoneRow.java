package org.fundwatch.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.EntryId;
import org.fundwatch.publication.Tombstone;

@Entity
@Table(name = "edition_tombstone")
class EditionTombstoneRow {
    @Id
    @Column(name = "entry_id")
    UUID entryId;

    int edition;

    @Enumerated(EnumType.STRING)
    Delisting reason;

    @Column(name = "delisted_on")
    LocalDate delistedOn;

    static EditionTombstoneRow of(int edition, Tombstone tombstone) {
        var row = new EditionTombstoneRow();
        row.entryId = tombstone.id().value();
        row.edition = edition;
        row.reason = tombstone.reason();
        row.delistedOn = tombstone.delistedOn();
        return row;
    }

    Tombstone toDomain() {
        return new Tombstone(new EntryId(entryId), reason, delistedOn);
    }
}
