package org.fundwatch.blacklist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fundwatch.platform.keys.Signer;
import org.fundwatch.publication.ChainLink;
import org.fundwatch.publication.store.Editions;
import org.fundwatch.publication.store.PendingEdition;

/** Signs, puts out and marks what is written down and not out yet; cut off anywhere, it begins again to the same end. */
@ApplicationScoped
class EditionDelivery {
    static final String NAME = "blacklist-publication";
    private final Editions editions;
    private final Signer signer;
    private final Buckets buckets;
    private final Announcement announcement;

    EditionDelivery(Editions editions, Signer signer, Buckets buckets, Announcement announcement) {
        this.editions = editions;
        this.signer = signer;
        this.buckets = buckets;
        this.announcement = announcement;
    }

    /** Delivers the oldest edition that waits, until none waits. */
    Uni<Void> finish() {
        return Panache.withSession(editions::pending)
                .chain(pending -> pending.map(edition -> deliver(edition).chain(this::finish))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> deliver(PendingEdition edition) {
        return edition.signature().map(signature -> put(edition, signature)).orElseGet(() -> sign(edition));
    }

    /** Only signs: the signature that the database kept is the one that goes out. */
    private Uni<Void> sign(PendingEdition edition) {
        return signer.sign(edition.manifest().getBytes(StandardCharsets.UTF_8))
                .chain(signature -> Panache.withTransaction(() -> editions.sign(edition.number(), signature)));
    }

    private Uni<Void> put(PendingEdition edition, byte[] signature) {
        return Panache.withSession(editions::chain)
                .map(chain -> upTo(edition.number(), chain))
                .chain(chain -> buckets.take(edition, signature, chain))
                .chain(() -> Panache.withTransaction(() -> announcement.published(edition.number())));
    }

    private static List<ChainLink> upTo(int number, List<ChainLink> chain) {
        return chain.stream().filter(link -> link.edition() <= number).toList();
    }
}
