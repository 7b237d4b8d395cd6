package org.fundwatch.blacklist;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.publication.Listing;
import org.fundwatch.publication.Sources;
import org.fundwatch.publication.Withdrawal;
import org.fundwatch.publication.store.Editions;
import org.fundwatch.publication.store.Listings;
import org.fundwatch.publication.store.Withdrawals;

/** Loads every fact of the next edition; listings under an example count only where examples may decide. */
@ApplicationScoped
class Loading {
    private final Editions editions;
    private final Listings listings;
    private final Withdrawals withdrawals;
    private final Examples examples;
    private final TimeSource time;

    Loading(Editions editions, Listings listings, Withdrawals withdrawals, Examples examples, TimeSource time) {
        this.editions = editions;
        this.listings = listings;
        this.withdrawals = withdrawals;
        this.examples = examples;
        this.time = time;
    }

    Uni<Loaded> all() {
        return Uni.combine()
                .all()
                .unis(editions.newest(), editions.chain(), listings.all(), withdrawals.all())
                .usingConcurrencyOf(1)
                .with((before, chain, approved, withdrawn) -> new Loaded(before, chain, sources(approved, withdrawn)));
    }

    private Sources sources(List<Listing> approved, List<Withdrawal> withdrawn) {
        var standing = approved.stream()
                .filter(it -> examples.mayDecide(it.entry().footing().evidence()))
                .toList();
        return new Sources(standing, withdrawn, time.today());
    }
}
