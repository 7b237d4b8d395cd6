package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.cases.store.CaseFiles;
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
                .chain(file -> listings.of(number))
                .map(listing -> listing.orElseThrow(() -> new Rejected(new Failure.NoSuchResource())))
                .chain(this::view);
    }

    private Uni<ListingView> view(Listing listing) {
        return withdrawals.of(listing.id()).map(withdrawal -> ListingView.of(listing, withdrawal));
    }
}
