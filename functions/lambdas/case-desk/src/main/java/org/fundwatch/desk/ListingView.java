package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.Listing;
import org.fundwatch.publication.Withdrawal;

/**
 * A case on the list, as it is or will be published.
 *
 * @param decision for which of the case's penalties (第几次), from 1
 * @param entryId its name on the list
 * @param example whether it stands on an example and so is a demonstration
 */
record ListingView(
        String caseNumber,
        int decision,
        String entryId,
        String name,
        Optional<String> code,
        Optional<String> registration,
        Optional<String> responsible,
        LocalDate listedUntil,
        String policy,
        boolean example,
        Optional<WithdrawalView> withdrawal) {

    /** Why and by when it leaves public view. */
    record WithdrawalView(Delisting reason, LocalDate decidedOn, LocalDate due) {
        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(withdrawal.reason(), withdrawal.decidedOn(), withdrawal.due());
        }
    }

    static ListingView of(Listing listing, Optional<Withdrawal> withdrawal) {
        var entry = listing.entry();
        var shown = entry.shown();
        return new ListingView(
                listing.caseNumber().value(),
                listing.decision(),
                listing.id().toString(),
                shown.name(),
                shown.code(),
                shown.registration(),
                shown.responsible(),
                entry.term().until(),
                entry.footing().policy().value(),
                entry.footing().example(),
                withdrawal.map(WithdrawalView::of));
    }
}
