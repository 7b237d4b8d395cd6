package org.fundwatch.caseevents;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.cases.FollowUp;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FollowUps;
import org.fundwatch.platform.data.Inbox;
import org.fundwatch.reports.store.ProgressRepository;

/** Enters each notice once, in any order: the newest time wins. */
@ApplicationScoped
class Register {
    static final String NAME = "case-events";
    private final Inbox inbox;
    private final CaseFiles files;
    private final ProgressRepository progress;
    private final ClaimWatch claims;
    private final FollowUps followUps;

    Register(Inbox inbox, CaseFiles files, ProgressRepository progress, ClaimWatch claims, FollowUps followUps) {
        this.inbox = inbox;
        this.files = files;
        this.progress = progress;
        this.claims = claims;
        this.followUps = followUps;
    }

    Uni<Void> enter(Notice notice, Optional<FollowUp> done) {
        return Panache.withTransaction(() ->
                        inbox.once(NAME, notice.eventId(), () -> write(notice).chain(() -> keep(done))))
                .replaceWithVoid();
    }

    private Uni<Void> keep(Optional<FollowUp> done) {
        return done.map(followUps::add).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> write(Notice notice) {
        return switch (notice) {
            case Notice.Opened opened -> files.open(opened.file());
            case Notice.Moved moved -> progress.advance(moved.progress());
            case Notice.Noted _ -> Uni.createFrom().voidItem();
            case Notice.Checked checked -> claims.count(checked.claim());
        };
    }
}
