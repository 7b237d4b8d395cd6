package org.fundwatch.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.reports.FiledReport;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.reports.published.ReportFiled;
import org.fundwatch.reports.store.EarlierFiling;
import org.fundwatch.reports.store.IdentityRepository;
import org.fundwatch.reports.store.ProgressRepository;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.reports.store.ReportRepository;

/** Writes a report, its sealed identity, its first stage and its event in one transaction. */
@ApplicationScoped
class FilingLedger {
    private final ReportRepository reports;
    private final IdentityRepository identities;
    private final ProgressRepository progress;
    private final Outbox outbox;
    private final Randomness randomness;

    FilingLedger(
            ReportRepository reports,
            IdentityRepository identities,
            ProgressRepository progress,
            Outbox outbox,
            Randomness randomness) {
        this.reports = reports;
        this.identities = identities;
        this.progress = progress;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    Uni<Optional<EarlierFiling>> earlier(Filing filing) {
        return Panache.withSession(() -> reports.earlier(ReceiptKeys.hash(filing.idempotencyKey())));
    }

    /** Fails as a constraint violation if the key or the case number was taken meanwhile. */
    Uni<Void> write(LedgerEntry entry) {
        var filed = entry.filed();
        return Panache.withTransaction(() -> reports.file(filed, entry.traces())
                .chain(() -> keepIdentity(entry))
                .chain(() -> progress.begin(new Progress(filed.caseNumber(), ReportStage.RECEIVED, filed.filedAt())))
                .chain(() -> tell(filed)));
    }

    private Uni<Void> keepIdentity(LedgerEntry entry) {
        return entry.identity()
                .map(envelope -> identities.keep(entry.filed().id(), envelope))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(FiledReport filed) {
        var event = ReportFiled.of(filed, TimeSource.dateOf(filed.filedAt()));
        return outbox.append(
                randomness.uuid(),
                ReportFiled.TYPE,
                filed.caseNumber().value(),
                filed.filedAt(),
                ReportFiled.SCHEMA,
                event.data());
    }
}
