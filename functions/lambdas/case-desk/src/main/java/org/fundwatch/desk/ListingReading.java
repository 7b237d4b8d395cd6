package org.fundwatch.desk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.desk.ListingView.Listed;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.publication.Listing;
import org.fundwatch.publication.store.Listings;
import org.fundwatch.publication.store.Withdrawals;

/** Puts together what is published of one case. */
@ApplicationScoped
class ListingReading {
    private final CaseFiles files;
    private final Listings listings;
    private final Withdrawals withdrawals;

    ListingReading(CaseFiles files, Listings listings, Withdrawals withdrawals) {
        this.files = files;
        this.listings = listings;
        this.withdrawals = withdrawals;
    }

    /** A case that is not listed is {@link Failure.NoSuchResource}. */
    Uni<ListingView> of(CaseNumber number) {
        return files.of(number)
                .chain(file -> listings.allOf(number))
                .chain(this::listed)
                .map(all -> {
                    if (all.isEmpty()) {
                        throw new Rejected(new Failure.NoSuchResource());
                    }
                    return ListingView.of(all);
                });
    }

    private Uni<List<Listed>> listed(List<Listing> all) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(
                        listing -> withdrawals.of(listing.id()).map(withdrawal -> new Listed(listing, withdrawal)))
                .collect()
                .asList();
    }
}
