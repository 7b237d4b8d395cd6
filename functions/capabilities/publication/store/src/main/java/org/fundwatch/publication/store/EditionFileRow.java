package org.fundwatch.publication.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@Entity
@Table(name = "edition_file")
@IdClass(EditionFileRow.Key.class)
class EditionFileRow {
    record Key(int edition, String name) {}

    @Id
    int edition;

    @Id
    String name;

    String content;

    static EditionFileRow of(int edition, String name, String content) {
        var row = new EditionFileRow();
        row.edition = edition;
        row.name = name;
        row.content = content;
        return row;
    }
}
