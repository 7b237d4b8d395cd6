package org.fundwatch.blacklist;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.publication.Edition;
import org.fundwatch.publication.published.EditionPublished;
import org.fundwatch.publication.published.EntryDelisted;
import org.fundwatch.publication.published.EntryListed;
import org.fundwatch.publication.store.EditionNews;
import org.fundwatch.publication.store.EditionNews.Item;
import org.fundwatch.publication.store.Editions;

/** Marks an edition as out and says so, once: to the audit trail and to the other functions. */
@ApplicationScoped
class Announcement {
    private final Editions editions;
    private final EditionNews news;
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;
    private final TimeSource time;

    Announcement(
            Editions editions, EditionNews news, Audit audit, Outbox outbox, Randomness randomness, TimeSource time) {
        this.editions = editions;
        this.news = news;
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
        this.time = time;
    }

    Uni<Void> published(int number) {
        var now = time.now();
        return editions.publish(number, now)
                .chain(first -> first ? tell(number, now) : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(int number, Instant now) {
        return event(now)
                .call(event -> audit.record(entry(event)))
                .call(event ->
                        append(EditionPublished.TYPE, subject(number), now, EditionPublished.SCHEMA, event.data()))
                .chain(() -> news.came(number))
                .call(came -> each(came, item -> listed(item, number, now)))
                .chain(() -> news.left(number))
                .call(left -> each(left, item -> delisted(item, number, now)))
                .replaceWithVoid();
    }

    private Uni<EditionPublished> event(Instant now) {
        return Uni.combine()
                .all()
                .unis(editions.newest(), editions.chain())
                .usingConcurrencyOf(1)
                .with((edition, chain) -> new EditionPublished(
                        Edition.LIST,
                        edition.number(),
                        edition.entries().size(),
                        edition.tombstones().size(),
                        chain.getLast().manifestSha256(),
                        now));
    }

    private Uni<Void> listed(Item item, int number, Instant now) {
        var event = new EntryListed(Edition.LIST, item.id().value(), item.caseNumber(), item.decision(), number);
        return append(EntryListed.TYPE, item.caseNumber().value(), now, EntryListed.SCHEMA, event.data());
    }

    private Uni<Void> delisted(Item item, int number, Instant now) {
        var event = new EntryDelisted(Edition.LIST, item.id().value(), item.caseNumber(), item.decision(), number);
        return append(EntryDelisted.TYPE, item.caseNumber().value(), now, EntryDelisted.SCHEMA, event.data());
    }

    private Uni<Void> append(String type, String subject, Instant now, String schema, Map<String, Object> data) {
        return outbox.append(randomness.uuid(), type, subject, now, schema, data);
    }

    private static AuditEntry entry(EditionPublished event) {
        var details = Map.of(
                "entries", Integer.toString(event.entries()),
                "tombstones", Integer.toString(event.tombstones()),
                "manifestSha256", event.manifestSha256());
        return new AuditEntry(
                EditionDelivery.NAME, "publish-edition", subject(event.edition()), event.publishedAt(), details);
    }

    private static String subject(int number) {
        return Edition.LIST + "/" + number;
    }

    private static Uni<List<Void>> each(List<Item> items, Function<Item, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList();
    }
}
