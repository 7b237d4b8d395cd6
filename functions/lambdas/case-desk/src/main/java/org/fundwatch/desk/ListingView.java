package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.Listing;
import org.fundwatch.publication.Withdrawal;

/**
 * A case on the list, as it is or will be published.
 *
 * @param decision for which of the case's penalties (第几次), from 1
 * @param entryId its name on the list
 * @param example whether it stands on an example and so is a demonstration
 * @param earlier listings for penalties before that one, the newest first
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
        Optional<WithdrawalView> withdrawal,
        List<EarlierListing> earlier) {

    /** A listing, and by when it leaves, if it does. */
    record Listed(Listing listing, Optional<Withdrawal> withdrawal) {}

    /** Another listing of the case, for a penalty before. */
    @Schema(name = "EarlierListing")
    record EarlierListing(int decision, String entryId, LocalDate listedUntil, Optional<WithdrawalView> withdrawal) {
        static EarlierListing of(Listed listed) {
            var listing = listed.listing();
            return new EarlierListing(
                    listing.decision(),
                    listing.id().toString(),
                    listing.entry().term().until(),
                    listed.withdrawal().map(WithdrawalView::of));
        }
    }

    /** Why and by when it leaves public view. */
    record WithdrawalView(Delisting reason, LocalDate decidedOn, LocalDate due) {
        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(withdrawal.reason(), withdrawal.decidedOn(), withdrawal.due());
        }
    }

    /** Of the listings of a case, the newest first; there is at least one. */
    static ListingView of(List<Listed> all) {
        var listing = all.getFirst().listing();
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
                all.getFirst().withdrawal().map(WithdrawalView::of),
                all.stream().skip(1).map(EarlierListing::of).toList());
    }
}
