package org.fundwatch.publication;

import java.util.Map;

/** An edition as one JSON document, and its tombstones as another. */
final class ListDocument {

    static String of(Edition edition, SigningKey key) {
        return CanonicalJson.document(Map.of(
                "list", Edition.LIST,
                "edition", edition.number(),
                "day", edition.day().toString(),
                "demonstration", edition.isDemonstration(key),
                "entries", edition.entries().stream().map(Entry::leaves).toList(),
                "tombstones",
                        edition.tombstones().stream().map(Tombstone::leaves).toList()));
    }

    static String tombstones(Edition edition) {
        return CanonicalJson.document(Map.of(
                "list", Edition.LIST,
                "edition", edition.number(),
                "tombstones",
                        edition.tombstones().stream().map(Tombstone::leaves).toList()));
    }

    private ListDocument() {}
}
