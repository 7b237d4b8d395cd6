package org.fundwatch.claimrecording;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.claims.store.ScreenedFindings;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.data.Inbox;

/** Writes the findings of a file, its audit row and its events in one transaction: once for each file. */
@ApplicationScoped
class ScreenedLedger {
    private final Inbox inbox;
    private final ScreenedFiles files;
    private final ScreenedFindings findings;
    private final ScreenedNews news;
    private final TimeSource time;

    ScreenedLedger(Inbox inbox, ScreenedFiles files, ScreenedFindings findings, ScreenedNews news, TimeSource time) {
        this.inbox = inbox;
        this.files = files;
        this.findings = findings;
        this.news = news;
        this.time = time;
    }

    /** Fails, and nothing of the file is kept, if any of its lines is no finding or its bytes are not those that were told. */
    Uni<Void> keep(UUID eventId, FindingsScreened screened) {
        return files.read(screened)
                .chain(read -> Panache.withTransaction(
                        () -> inbox.once(CheckLedger.NAME, eventId, () -> keep(screened, read, time.now()))))
                .replaceWithVoid();
    }

    private Uni<Void> keep(FindingsScreened screened, List<ScreenedFinding> read, Instant now) {
        var known = read.stream().filter(it -> it.at().known().isPresent()).toList();
        return findings.save(screened, known, now).chain(kept -> switch (kept) {
            case ScreenedFindings.Outcome.Added(var added) ->
                news.of(screened, new ScreenedNews.Counted(read.size(), known.size()), added, now);
            case ScreenedFindings.Outcome.TooLate _ -> news.ofTooLate(screened, now);
        });
    }
}
