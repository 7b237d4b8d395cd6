package org.fundwatch.publication.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.publication.EntryId;

/** Which cases' entries came and went with an edition (版次变动); inside the bureau only. Inside the caller's session. */
@ApplicationScoped
public class EditionNews {
    private static final String CAME = "select listing from ListingRow listing join EditionEntryRow entry "
            + "on entry.entryId = listing.entryId where entry.edition = :number order by listing.caseNumber, listing.decision";
    private static final String LEFT = "select listing from ListingRow listing join EditionTombstoneRow tombstone "
            + "on tombstone.entryId = listing.entryId where tombstone.edition = :number order by listing.caseNumber, listing.decision";

    /**
     * An entry and the case that it is of.
     *
     * @param decision which of its penalties it is listed for, from 1
     */
    public record Item(EntryId id, CaseNumber caseNumber, int decision) {}

    public Uni<List<Item>> came(int edition) {
        return items(CAME, edition);
    }

    public Uni<List<Item>> left(int edition) {
        return items(LEFT, edition);
    }

    private static Uni<List<Item>> items(String query, int edition) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, ListingRow.class)
                        .setParameter("number", edition)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Item(new EntryId(row.entryId), new CaseNumber(row.caseNumber), row.decision))
                        .toList());
    }
}
