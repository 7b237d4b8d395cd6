package org.fundwatch.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.kernel.ReportId;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.reports.CaseNumbering;
import org.fundwatch.reports.FiledReport;
import org.fundwatch.reports.store.EarlierFiling;
import org.hibernate.exception.ConstraintViolationException;

/** Takes in a report (举报登记) once per idempotency key: a repeat gets the same receipt, though none is stored. */
@ApplicationScoped
public class ReportIntake {
    private final References references;
    private final ReceiptMint mint;
    private final IdentitySealing sealing;
    private final FilingLedger ledger;
    private final Outbox outbox;
    private final TimeSource time;
    private final Randomness randomness;

    ReportIntake(
            References references,
            ReceiptMint mint,
            IdentitySealing sealing,
            FilingLedger ledger,
            Outbox outbox,
            TimeSource time,
            Randomness randomness) {
        this.references = references;
        this.mint = mint;
        this.sealing = sealing;
        this.ledger = ledger;
        this.outbox = outbox;
        this.time = time;
        this.randomness = randomness;
    }

    /** The second attempt meets either its own twin, which came first, or a case number drawn twice. */
    public Uni<ReceiptView> accept(Filing filing) {
        return attempt(filing).onFailure(ConstraintViolationException.class).recoverWithUni(() -> attempt(filing));
    }

    private Uni<ReceiptView> attempt(Filing filing) {
        return ledger.earlier(filing)
                .chain(found -> found.map(earlier -> repeat(earlier, filing)).orElseGet(() -> file(filing)));
    }

    private Uni<ReceiptView> repeat(EarlierFiling earlier, Filing filing) {
        return mint.again(earlier, filing)
                .map(secret -> ReceiptView.of(earlier.caseNumber(), secret, earlier.filedAt()));
    }

    private Uni<ReceiptView> file(Filing filing) {
        return references
                .check(filing.report())
                .chain(() -> mint.mint(filing))
                .chain(minted -> write(filing, minted))
                .call(outbox::deliverQuietly);
    }

    private Uni<ReceiptView> write(Filing filing, Minted minted) {
        var id = new ReportId(randomness.uuid());
        var number = CaseNumbering.from(randomness.bytes(CaseNumbering.BYTES));
        var filed = new FiledReport(id, number, filing.report(), time.now());
        return sealing.seal(id, filing.whistleblower())
                .chain(identity -> ledger.write(new LedgerEntry(filed, minted.traces(), identity)))
                .map(written -> ReceiptView.of(number, minted.secret(), filed.filedAt()));
    }
}
