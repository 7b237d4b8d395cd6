package org.fundwatch.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.audit.AuditAnchor;
import org.fundwatch.kernel.audit.Hash;

/**
 * The objects of the archive as a folder of files, as the launcher keeps them or {@code aws s3 sync} copies them.
 *
 * @param folder the bucket
 */
record Archive(Path folder) {

    /** The anchors in the order of their positions; throws {@link IOException} when one cannot be read. */
    List<Anchor> anchors() throws IOException {
        var anchors = new ArrayList<Anchor>();
        for (var file : files(folder.resolve(AuditAnchor.FOLDER))) {
            anchors.add(Anchor.read(Files.readString(file)));
        }
        return anchors;
    }

    /** The public key with this hash (SubjectPublicKeyInfo, DER). */
    Optional<byte[]> key(Hash key) throws IOException {
        var file = folder.resolve(AuditAnchor.keyObject(key));
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
