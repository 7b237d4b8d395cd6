package org.fundwatch.claimrecording;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.checking.CheckRecord;
import org.fundwatch.claims.checking.CheckText;
import org.fundwatch.claims.checking.KeptChecks;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.claims.checking.PlacedEdition;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;

/** Checks what could not be checked in time (补检查), by the edition of now and the settings of the day it was asked. */
@ApplicationScoped
class LateCheck {
    private record Late(Claim claim, CheckResult result, KnowledgeEdition edition) {}

    private final PlacedEdition editions;
    private final CheckLedger ledger;
    private final KeptChecks kept;
    private final Worker worker;
    private final TimeSource time;

    LateCheck(PlacedEdition editions, CheckLedger ledger, KeptChecks kept, Worker worker, TimeSource time) {
        this.editions = editions;
        this.ledger = ledger;
        this.kept = kept;
        this.worker = worker;
        this.time = time;
    }

    /**
     * Stored, and then what was stored first is put where its institution can fetch it. Fails if there is no edition yet: the
     * claim waits on.
     */
    Uni<Void> make(UUID eventId, ClaimWaiting waiting) {
        return editions.of(waiting.institution(), TimeSource.dateOf(waiting.askedAt()))
                .chain(edition -> worker.call(() -> decided(waiting, edition)))
                .chain(late -> ledger.keep(recorded(eventId, waiting, late), told(waiting, late)))
                .chain(told -> told.map(text -> kept.keep(waiting.institution(), waiting.checkId(), text))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static String told(ClaimWaiting waiting, Late late) {
        return CheckText.of(waiting.checkId(), late.result(), late.edition());
    }

    private RecordedCheck recorded(UUID eventId, ClaimWaiting waiting, Late late) {
        return new RecordedCheck(eventId, record(waiting).of(late.claim(), late.result(), time.now()));
    }

    private static Late decided(ClaimWaiting waiting, KnowledgeEdition edition) {
        var claim = ClaimForm.read(
                PackedClaim.unpacked(waiting.claim()), waiting.institution().value());
        return new Late(claim, ClaimCheck.decide(claim, edition), edition);
    }

    private static CheckRecord record(ClaimWaiting waiting) {
        return new CheckRecord(waiting.checkId(), waiting.institution(), waiting.visitDigest(), waiting.inputSha256());
    }
}
