package org.fundwatch.publication.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An edition on its way out (公布中版次), with the bytes that it will have.
 *
 * @param files text by name, as the manifest names them
 * @param signature of the manifest, DER; absent until it is signed
 */
public record PendingEdition(
        int number, Map<String, String> files, String manifest, String keyDocument, Optional<byte[]> signature) {

    static PendingEdition of(EditionRow row, List<EditionFileRow> files) {
        var texts = new TreeMap<String, String>();
        files.forEach(file -> texts.put(file.name, file.content));
        return new PendingEdition(row.number, texts, row.manifest, row.keyDocument, Optional.ofNullable(row.signature));
    }
}
