package org.fundwatch.claims.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.objects.ObjectStore;

/** What late checks found, for the institution to fetch (补检查结果): each under its institution, so that no other reaches it. */
@ApplicationScoped
public class KeptChecks {
    private final ObjectStore store;
    private final String bucket;

    KeptChecks(ObjectStore store, @ConfigProperty(name = "CLAIM_FILES_BUCKET") String bucket) {
        this.store = store;
        this.bucket = bucket;
    }

    /** Fails with what the SDK throws if the store does not answer. */
    public Uni<Void> keep(InstitutionCode institution, UUID checkId, String check) {
        return store.put(bucket, key(institution, checkId), check.getBytes(UTF_8), "application/json");
    }

    /** Empty while there is none; fails with what the SDK throws if the store does not answer. */
    public Uni<Optional<String>> find(InstitutionCode institution, UUID checkId) {
        return store.get(bucket, key(institution, checkId)).map(found -> found.map(bytes -> new String(bytes, UTF_8)));
    }

    private static String key(InstitutionCode institution, UUID checkId) {
        return "checks/" + institution.value() + "/" + checkId + ".json";
    }
}
