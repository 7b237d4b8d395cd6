package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FindingLog;
import org.fundwatch.cases.store.PenaltyLog;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.publication.Listing;
import org.fundwatch.publication.store.ApprovedListing;
import org.fundwatch.publication.store.Listings;

/** Approves a listing: a penalty of the institution that stands and was read, not listed yet, and another person than those who decided it. */
@ApplicationScoped
class ListingStep {
    private final CaseFiles files;
    private final FindingLog findings;
    private final PenaltyLog penalties;
    private final Listings listings;
    private final ListingAnswer answer;

    ListingStep(CaseFiles files, FindingLog findings, PenaltyLog penalties, Listings listings, ListingAnswer answer) {
        this.files = files;
        this.findings = findings;
        this.penalties = penalties;
        this.listings = listings;
        this.answer = answer;
    }

    Uni<Listing> approve(ListingBody body, Order order) {
        return files.held(new CaseNumber(order.subject()))
                .invoke(file -> requireStanding(file, order))
                .chain(file -> penalty(file, body, order)
                        .call(penalty -> requireUnlisted(file, penalty, order))
                        .call(penalty -> requireSecondPerson(file, penalty, order))
                        .map(penalty -> against(penalty).orElseThrow(() -> notAllowed(file, order)))
                        .chain(penalty -> answer.to(file, penalty, body)))
                .call(approved -> listings.approve(
                        new ApprovedListing(approved.listing(), approved.trace(), order.by(), order.at())))
                .map(approved -> approved.listing());
    }

    private static void requireStanding(CaseFile file, Order order) {
        if (file.stage() != Stage.PENALTY_DECIDED && file.stage() != Stage.CLOSED_SUBSTANTIATED) {
            throw notAllowed(file, order);
        }
    }

    private Uni<Void> requireUnlisted(CaseFile file, NumberedPenalty penalty, Order order) {
        return listings.of(file.number(), penalty.number())
                .invoke(listing -> listing.ifPresent(it -> {
                    throw notAllowed(file, order);
                }))
                .replaceWithVoid();
    }

    private Uni<Void> requireSecondPerson(CaseFile file, NumberedPenalty penalty, Order order) {
        return penalties
                .deciders(file.number(), penalty.number())
                .invoke(deciders -> {
                    if (deciders.contains(order.by())) {
                        throw new Rejected(new Failure.SecondPersonNeeded());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<NumberedPenalty> penalty(CaseFile file, ListingBody body, Order order) {
        return findings.of(file.number())
                .chain(found -> penalties.of(file.number(), found))
                .map(all -> all.standing().filter(body::isOf).orElseThrow(() -> notAllowed(file, order)));
    }

    /** What of it is against the institution. */
    private static Optional<NumberedPenalty> against(NumberedPenalty penalty) {
        return penalty.decided().againstInstitution().map(part -> new NumberedPenalty(penalty.number(), part));
    }

    private static Rejected notAllowed(CaseFile file, Order order) {
        return new Rejected(new Failure.NotAllowedNow(file.stage().name(), order.act()));
    }
}
