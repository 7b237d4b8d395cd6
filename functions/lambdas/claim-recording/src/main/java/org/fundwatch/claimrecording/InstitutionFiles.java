package org.fundwatch.claimrecording;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.claims.checking.KeptFindings;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.store.ConfirmedFindings;
import org.fundwatch.claims.store.FindingAppeals;
import org.fundwatch.claims.store.FindingQueue;
import org.fundwatch.claims.store.FindingReviews;
import org.fundwatch.claims.store.ToldRepository;
import org.fundwatch.kernel.InstitutionCode;

/**
 * Writes where an institution reads it what the ledger says of a confirmed finding, and of all of them. Events come in any
 * order and two may be worked on at a time, so what was written is held to the ledger again: the last to write sees whether it
 * wrote what stands.
 */
@ApplicationScoped
class InstitutionFiles {
    /** How many the list holds. */
    static final int MOST = 500;

    private static final int ROUNDS = 10;

    private final FindingQueue findings;
    private final FindingReviews reviews;
    private final FindingAppeals appeals;
    private final ToldRepository late;
    private final ConfirmedFindings confirmed;
    private final ConfirmedText text;
    private final KeptFindings kept;

    InstitutionFiles(
            FindingQueue findings,
            FindingReviews reviews,
            FindingAppeals appeals,
            ToldRepository late,
            ConfirmedFindings confirmed,
            ConfirmedText text,
            KeptFindings kept) {
        this.findings = findings;
        this.reviews = reviews;
        this.appeals = appeals;
        this.late = late;
        this.confirmed = confirmed;
        this.text = text;
        this.kept = kept;
    }

    /** What stands of one finding and in the list; nothing of a finding that was never confirmed. */
    private record Texts(Optional<String> one, String list) {}

    /** Fails if the ledger moves on faster than it can be written: the message comes back. */
    Uni<Void> write(InstitutionCode institution, FindingRef ref) {
        return read(institution, ref).chain(texts -> write(institution, ref, texts, ROUNDS));
    }

    private Uni<Void> write(InstitutionCode institution, FindingRef ref, Texts texts, int left) {
        if (left == 0) {
            throw new IllegalStateException("what is written is never what stands");
        }
        return put(institution, ref, texts)
                .chain(() -> read(institution, ref))
                .chain(now -> now.equals(texts) ? Uni.createFrom().voidItem() : write(institution, ref, now, left - 1));
    }

    private Uni<Void> put(InstitutionCode institution, FindingRef ref, Texts texts) {
        return texts.one()
                .map(one -> kept.keep(institution, ref, one))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> kept.keepList(institution, texts.list()));
    }

    private Uni<Texts> read(InstitutionCode institution, FindingRef ref) {
        return Panache.withSession(() -> one(institution, ref)
                .chain(one -> confirmed.of(institution, MOST + 1).map(all -> new Texts(one, text.list(all, MOST)))));
    }

    private Uni<Optional<String>> one(InstitutionCode institution, FindingRef ref) {
        return findings.find(ref)
                .map(found -> found.filter(it -> it.institution().equals(institution)))
                .chain(found ->
                        found.map(this::one).orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<String>> one(FoundFinding found) {
        var ref = found.ref();
        return reviews.steps(ref)
                .chain(steps -> appeals.of(ref)
                        .chain(filed ->
                                late.find(ref).map(told -> text.one(new ToldFinding(found, steps, filed, told)))));
    }
}
