package org.fundwatch.blacklist;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.objects.ObjectStore;
import org.fundwatch.publication.ChainLink;
import org.fundwatch.publication.ListDoor;
import org.fundwatch.publication.Rendering;
import org.fundwatch.publication.store.PendingEdition;

/** Where editions lie: every one in the private archive, the current one with all tombstones, the chain and the way in in public. */
@ApplicationScoped
class Buckets {
    private static final String CURRENT = "current/";
    private static final String CHAIN = "chain.json";
    private final ObjectStore objects;
    private final String open;
    private final String archive;

    Buckets(
            ObjectStore objects,
            @ConfigProperty(name = "PUBLIC_BUCKET") String open,
            @ConfigProperty(name = "ARCHIVE_BUCKET") String archive) {
        this.objects = objects;
        this.open = open;
        this.archive = archive;
    }

    /** Puts an edition into the archive first, so that nothing is ever public without a copy that stays. */
    Uni<Void> take(PendingEdition edition, byte[] signature, List<ChainLink> chain) {
        var folder = folder(edition, signature);
        return putAll(archive, under("editions/%06d/".formatted(edition.number()), folder))
                .chain(() -> putAll(open, inPublic(edition, folder, chain)));
    }

    private static List<PublicObject> folder(PendingEdition edition, byte[] signature) {
        var objects = new ArrayList<PublicObject>();
        edition.files().forEach((name, text) -> objects.add(PublicObject.of(name, text)));
        objects.add(PublicObject.of(Rendering.KEY, edition.keyDocument()));
        objects.add(PublicObject.of(Rendering.MANIFEST, edition.manifest()));
        objects.add(new PublicObject(Rendering.SIGNATURE, signature));
        return objects;
    }

    private static List<PublicObject> inPublic(
            PendingEdition edition, List<PublicObject> folder, List<ChainLink> chain) {
        var objects = new ArrayList<>(under(CURRENT, folder));
        objects.add(PublicObject.of(Rendering.TOMBSTONES, edition.files().get(Rendering.TOMBSTONES)));
        objects.add(PublicObject.of(CHAIN, ChainLink.document(chain)));
        objects.add(PublicObject.of(ListDoor.FILE, ListDoor.into(CURRENT)));
        return objects;
    }

    private static List<PublicObject> under(String prefix, List<PublicObject> folder) {
        return folder.stream().map(object -> object.under(prefix)).toList();
    }

    private Uni<Void> putAll(String bucket, List<PublicObject> all) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(it -> objects.put(bucket, it.key(), it.bytes(), it.contentType()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
