package org.fundwatch.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.publication.CanonicalJson;
import org.fundwatch.publication.Entry;

@Entity
@Table(name = "edition_entry")
class EditionEntryRow {
    @Id
    @Column(name = "entry_id")
    UUID entryId;

    int edition;

    String content;

    static EditionEntryRow of(int edition, Entry entry) {
        var row = new EditionEntryRow();
        row.entryId = entry.id().value();
        row.edition = edition;
        row.content = CanonicalJson.document(entry.leaves());
        return row;
    }

    Entry toDomain() {
        return Entry.of(JsonBody.read(content));
    }
}
