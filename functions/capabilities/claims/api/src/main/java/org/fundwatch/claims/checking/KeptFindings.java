package org.fundwatch.claims.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.objects.ObjectStore;

/** Findings that were confirmed, for their institution to read (复审认定的疑点): each under it, so that no other reaches them. */
@ApplicationScoped
public class KeptFindings {
    private static final String JSON = "application/json";
    private final ObjectStore store;
    private final String bucket;

    KeptFindings(ObjectStore store, @ConfigProperty(name = "CLAIM_FILES_BUCKET") String bucket) {
        this.store = store;
        this.bucket = bucket;
    }

    /** Fails with what the SDK throws if the store does not answer. */
    public Uni<Void> keep(InstitutionCode institution, FindingRef ref, String finding) {
        return store.put(bucket, key(institution, ref.toString()), finding.getBytes(UTF_8), JSON);
    }

    /** As one is kept. */
    public Uni<Void> keepList(InstitutionCode institution, String findings) {
        return store.put(bucket, listKey(institution), findings.getBytes(UTF_8), JSON);
    }

    /** Empty if it is not this institution's or was not confirmed; fails with what the SDK throws if the store does not answer. */
    public Uni<Optional<String>> find(InstitutionCode institution, FindingRef ref) {
        return text(key(institution, ref.toString()));
    }

    /** Empty if none of this institution was ever confirmed; fails with what the SDK throws if the store does not answer. */
    public Uni<Optional<String>> findList(InstitutionCode institution) {
        return text(listKey(institution));
    }

    private Uni<Optional<String>> text(String key) {
        return store.get(bucket, key).map(found -> found.map(bytes -> new String(bytes, UTF_8)));
    }

    private static String listKey(InstitutionCode institution) {
        return key(institution, "list");
    }

    private static String key(InstitutionCode institution, String name) {
        return "findings/" + institution.value() + "/" + name + ".json";
    }
}
