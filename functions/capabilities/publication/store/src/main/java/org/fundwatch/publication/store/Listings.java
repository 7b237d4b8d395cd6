package org.fundwatch.publication.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.publication.Listing;

/** Approved listings (列入决定), at most one for each penalty of a case: written once, never changed. Inside the caller's session. */
@ApplicationScoped
public class Listings {
    private static final String OF_CASE = "from ListingRow where caseNumber = :number order by decision desc";
    private static final String OF_PENALTY = "from ListingRow where caseNumber = :number and decision = :decision";
    private static final String ALL = "from ListingRow";

    public Uni<Void> approve(ApprovedListing approved) {
        return Panache.getSession().chain(session -> session.persist(ListingRow.of(approved)));
    }

    /** The listings of a case, the newest first. */
    public Uni<List<Listing>> allOf(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_CASE, ListingRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(Listings::toDomain);
    }

    /** The listing for one penalty of a case. */
    public Uni<Optional<Listing>> of(CaseNumber number, int decision) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_PENALTY, ListingRow.class)
                        .setParameter("number", number.value())
                        .setParameter("decision", decision)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(ListingRow::toDomain));
    }

    public Uni<List<Listing>> all() {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(ALL, ListingRow.class).getResultList())
                .map(Listings::toDomain);
    }

    private static List<Listing> toDomain(List<ListingRow> rows) {
        return rows.stream().map(ListingRow::toDomain).toList();
    }
}
