package org.fundwatch.claimrecording;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.objects.ObjectStore;

/** What screening found, as it lies in its bucket (疑点文件): each file whole or not at all. */
@ApplicationScoped
class ScreenedFiles {
    private final ObjectStore store;
    private final String bucket;

    ScreenedFiles(ObjectStore store, @ConfigProperty(name = "CLAIMS_OUT_BUCKET") String bucket) {
        this.store = store;
        this.bucket = bucket;
    }

    /** A {@link Misfit} if a line is no finding, or if the bytes are not those that were told. */
    Uni<List<ScreenedFinding>> read(FindingsScreened screened) {
        return screened.file().map(this::read).orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<List<ScreenedFinding>> read(FindingsScreened.File file) {
        return store.get(bucket, file.key())
                .map(found -> found.orElseThrow(() -> new Misfit("/data/file/key", "must be a file that lies there")))
                .map(bytes -> findings(bytes, file));
    }

    private static List<ScreenedFinding> findings(byte[] bytes, FindingsScreened.File file) {
        if (!Hash.of(bytes).hex().equals(file.sha256())) {
            throw new Misfit("/data/file/sha256", "must be that of the file that lies there");
        }
        return new String(bytes, UTF_8)
                .lines()
                .map(line -> ScreenedFinding.of(JsonBody.read(line)))
                .toList();
    }
}
