package org.fundwatch.vault;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.reports.Identity;
import org.fundwatch.rewards.payment.Opening;
import org.fundwatch.rewards.store.Openings;
import org.fundwatch.vault.store.SealedReporter;
import org.fundwatch.vault.store.SealedStore;

/** Opens an identity for who asked, once, after another person approved: on record before it is told. */
@ApplicationScoped
class IdentityOpening {
    private final Openings openings;
    private final SealedStore sealed;
    private final Opener opener;
    private final Book book;
    private final TimeSource time;

    IdentityOpening(Openings openings, SealedStore sealed, Opener opener, Book book, TimeSource time) {
        this.openings = openings;
        this.sealed = sealed;
        this.opener = opener;
        this.book = book;
        this.time = time;
    }

    /** A request that may be opened, with what is still sealed; or why not. */
    private sealed interface Found {
        record Ready(Opening opening, Optional<SealedReporter> reporter) implements Found {}

        record Not(Refusal why) implements Found {}
    }

    Uni<Map<String, Object>> open(Ask.Open ask) {
        return Panache.withSession(() -> openings.of(ask.opening()).chain(opening -> find(opening, ask)))
                .chain(found -> switch (found) {
                    case Found.Not(var why) -> Uni.createFrom().item(why.answer());
                    case Found.Ready(var opening, var reporter) -> open(opening, reporter, ask);
                });
    }

    private Uni<Found> find(Optional<Opening> opening, Ask.Open ask) {
        return opening.flatMap(it -> refusal(it, ask))
                .or(() -> opening.isEmpty() ? Optional.of(Refusal.UNKNOWN) : Optional.empty())
                .map(why -> Uni.createFrom().<Found>item(new Found.Not(why)))
                .orElseGet(() -> sealed.reporter(opening.orElseThrow().caseNumber())
                        .map(reporter -> new Found.Ready(opening.get(), reporter)));
    }

    private static Optional<Refusal> refusal(Opening opening, Ask.Open ask) {
        var approved = opening.approval()
                .filter(approval -> opening.mayBeApprovedBy(approval.by()))
                .isPresent();
        if (!approved || !opening.requestedBy().equals(ask.by())) {
            return Optional.of(Refusal.NOT_APPROVED);
        }
        return opening.openedAt().map(before -> Refusal.OPENED_BEFORE);
    }

    private Uni<Map<String, Object>> open(Opening opening, Optional<SealedReporter> reporter, Ask.Open ask) {
        return reporter.flatMap(
                        by -> by.envelope().map(envelope -> opener.open(by.context(), envelope, Identities::read)))
                .map(opened -> opened.chain(identity -> tell(identity, opening, ask)))
                .orElseGet(() -> Uni.createFrom().item(Refusal.NO_IDENTITY.answer()));
    }

    /** Whoever is second finds it opened: the identity is told to nobody then. */
    private Uni<Map<String, Object>> tell(Identity identity, Opening opening, Ask.Open ask) {
        var now = time.now();
        var opened = new Book.Opened(opening.purpose().name(), opening.id().toString(), ask.by(), now);
        return Panache.withTransaction(() -> openings.open(opening.id(), now)
                        .call(first ->
                                first ? book.write(opened) : Uni.createFrom().voidItem()))
                .map(first -> first ? Map.of("identity", identity.data()) : Refusal.OPENED_BEFORE.answer());
    }
}
