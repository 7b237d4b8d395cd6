package org.fundwatch.publication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.WorkingDays;

/** All that an edition is made from (名单来源): approved listings, withdrawals, and the day in China. */
public record Sources(List<Listing> listings, List<Withdrawal> withdrawals, LocalDate today) {

    public Sources {
        listings = List.copyOf(listings);
        withdrawals = List.copyOf(withdrawals);
    }

    Map<EntryId, Listing> listed() {
        return listings.stream().collect(toUnmodifiableMap(Listing::id, identity()));
    }

    Map<EntryId, Withdrawal> withdrawn() {
        return withdrawals.stream().collect(toUnmodifiableMap(Withdrawal::id, identity()));
    }

    /** The withdrawals of entries that this edition still shows although they had to be gone ({@link WorkingDays}). */
    public List<Withdrawal> overdueIn(Edition published) {
        return withdrawals.stream()
                .filter(withdrawal -> published.shows(withdrawal.id()))
                .filter(withdrawal -> withdrawal.overdueOn(today))
                .toList();
    }
}
