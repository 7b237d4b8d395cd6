package org.fundwatch.publication.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.publication.ChainLink;
import org.fundwatch.publication.Edition;
import org.fundwatch.publication.Entry;
import org.fundwatch.publication.Tombstone;

/** The editions (名单版次): written whole, signed once, published once, then never changed. Inside the caller's session. */
@ApplicationScoped
public class Editions {
    private static final String LINKS = "from EditionRow order by number";
    private static final String ENTRIES = "from EditionEntryRow entry where not exists "
            + "(from EditionTombstoneRow tombstone where tombstone.entryId = entry.entryId)";
    private static final String TOMBSTONES = "from EditionTombstoneRow";
    private static final String PENDING = "from EditionRow where state = 'PREPARED' order by number";
    private static final String FILES = "from EditionFileRow where edition = :number order by name";
    private static final String SIGN =
            "update EditionRow set signature = :signature where number = :number and signature is null";
    private static final String PUBLISH =
            "update EditionRow set state = 'PUBLISHED', publishedAt = :at where number = :number and state = 'PREPARED'";

    /** The newest edition, whether or not it is out yet; {@link Edition#none()} before the first. */
    public Uni<Edition> newest() {
        return Uni.combine()
                .all()
                .unis(all(LINKS, EditionRow.class), entries(), tombstones())
                .usingConcurrencyOf(1)
                .with(Editions::edition);
    }

    /** Every edition's link, from the first on. */
    public Uni<List<ChainLink>> chain() {
        return all(LINKS, EditionRow.class)
                .map(rows -> rows.stream().map(EditionRow::link).toList());
    }

    /** Keeps a new edition with all its files; a number that is taken fails. */
    public Uni<Void> prepare(PreparedEdition prepared, Edition before) {
        var number = prepared.edition().number();
        var files = prepared.rendering().files().entrySet().stream()
                .map(file -> EditionFileRow.of(number, file.getKey(), file.getValue()));
        var entries = prepared.edition().addedSince(before).stream().map(it -> EditionEntryRow.of(number, it));
        var left = prepared.edition().leftSince(before).stream().map(it -> EditionTombstoneRow.of(number, it));
        var parts = Stream.of(files, entries, left).flatMap(it -> it).toArray();
        return Panache.getSession()
                .chain(session -> session.persist(EditionRow.of(prepared))
                        .chain(session::flush)
                        .chain(() -> session.persistAll(parts)));
    }

    /** The oldest edition that is not out yet. */
    public Uni<Optional<PendingEdition>> pending() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PENDING, EditionRow.class)
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : files(row.number).map(files -> Optional.of(PendingEdition.of(row, files))));
    }

    /** Keeps the first signature of an edition; another one never takes its place. */
    public Uni<Void> sign(int number, byte[] signature) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(SIGN)
                        .setParameter("signature", signature)
                        .setParameter("number", number)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Marks an edition as out. True the first time. */
    public Uni<Boolean> publish(int number, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(PUBLISH)
                        .setParameter("at", at)
                        .setParameter("number", number)
                        .executeUpdate())
                .map(marked -> marked == 1);
    }

    private static Uni<List<Entry>> entries() {
        return all(ENTRIES, EditionEntryRow.class)
                .map(rows -> rows.stream().map(EditionEntryRow::toDomain).toList());
    }

    private static Uni<List<Tombstone>> tombstones() {
        return all(TOMBSTONES, EditionTombstoneRow.class)
                .map(rows -> rows.stream().map(EditionTombstoneRow::toDomain).toList());
    }

    private static Edition edition(List<EditionRow> rows, List<Entry> entries, List<Tombstone> tombstones) {
        if (rows.isEmpty()) {
            return Edition.none();
        }
        return new Edition(rows.getLast().number, rows.getLast().day, entries, tombstones);
    }

    private static Uni<List<EditionFileRow>> files(int number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(FILES, EditionFileRow.class)
                        .setParameter("number", number)
                        .getResultList());
    }

    private static <T> Uni<List<T>> all(String query, Class<T> type) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, type).getResultList());
    }
}
