package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.store.ProgressRepository;
import org.fundwatch.reports.store.ReceiptCheck;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.reports.store.ReportRepository;

/** Finds a report by its receipt (凭回执查询): a wrong secret and an unknown number are told apart by nothing. */
@ApplicationScoped
public class ReportFollowUp {
    private static final int CODE_BYTES = 32;

    private final ReportRepository reports;
    private final ProgressRepository progress;
    private final ReceiptKeys keys;
    private final Randomness randomness;

    ReportFollowUp(ReportRepository reports, ProgressRepository progress, ReceiptKeys keys, Randomness randomness) {
        this.reports = reports;
        this.progress = progress;
        this.keys = keys;
        this.randomness = randomness;
    }

    /** Rejected as {@link Failure.ReceiptUnknown} if no report answers to the receipt. */
    public Uni<Progress> progress(ReportReceipt receipt) {
        return verified(receipt)
                .chain(() -> Panache.withSession(() -> progress.of(receipt.caseNumber())))
                .map(found -> found.orElseThrow(ReportFollowUp::unknown));
    }

    /** What the report is known by, for whoever holds its receipt; rejected as {@link Failure.ReceiptUnknown} otherwise. */
    Uni<ReceiptCheck> verified(ReportReceipt receipt) {
        return Panache.withSession(() -> reports.receiptCheck(receipt.caseNumber()))
                .map(found -> found.orElseGet(this::decoy))
                .call(check -> verify(receipt, check));
    }

    /** Takes the work of a real check, and fits no secret. */
    private ReceiptCheck decoy() {
        return new ReceiptCheck(
                randomness.bytes(ReceiptKeys.SALT_BYTES), randomness.bytes(CODE_BYTES), Optional.empty());
    }

    private Uni<Void> verify(ReportReceipt receipt, ReceiptCheck check) {
        return keys.verifier(check.salt(), receipt.secret())
                .map(code -> MessageDigest.isEqual(code, check.verifier()))
                .onItem()
                .transformToUni(fits ->
                        fits ? Uni.createFrom().voidItem() : Uni.createFrom().failure(unknown()));
    }

    private static Rejected unknown() {
        return new Rejected(new Failure.ReceiptUnknown());
    }
}
