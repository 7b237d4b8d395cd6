package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.Revocation;
import org.fundwatch.cases.store.Fallen;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.Listing;
import org.fundwatch.publication.ListingPolicies;
import org.fundwatch.publication.store.Listings;
import org.fundwatch.publication.store.Withdrawals;

/** Takes a case off the list, if it is on it for the penalty that falls: in the same transaction, so that neither is without the other. */
@ApplicationScoped
class Withdrawing {
    private final Listings listings;
    private final Withdrawals withdrawals;
    private final ListingPolicies policies;

    Withdrawing(Listings listings, Withdrawals withdrawals, ListingPolicies policies) {
        this.listings = listings;
        this.withdrawals = withdrawals;
        this.policies = policies;
    }

    Uni<Void> of(CaseFile file, Fallen fallen, Order order) {
        return listings.of(file.number(), fallen.decision())
                .chain(listing -> listing.map(it -> withdraw(it, fallen.revocation(), order))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> withdraw(Listing listing, Revocation revocation, Order order) {
        var reason = Delisting.valueOf(revocation.reason().name());
        var withdrawal = policies.rules().withdrawal(listing.id(), reason, revocation.revokedOn());
        return withdrawals.record(withdrawal, order.by(), order.at());
    }
}
