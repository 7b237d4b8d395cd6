package org.fundwatch.caseevents;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.cases.FollowThrough;
import org.fundwatch.cases.store.CaseFiles;
import org.fundwatch.cases.store.FollowThroughs;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.data.Inbox;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.store.ProgressRepository;
import org.fundwatch.rewards.store.RewardApprovals;

/** Enters each notice once, in any order: the newest time wins. */
@ApplicationScoped
class Register {
    static final String NAME = "case-events";
    private final Inbox inbox;
    private final CaseFiles files;
    private final ProgressRepository progress;
    private final ClaimWatch claims;
    private final FollowThroughs consequences;

    private final RewardApprovals approvals;

    Register(
            Inbox inbox,
            CaseFiles files,
            ProgressRepository progress,
            ClaimWatch claims,
            FollowThroughs consequences,
            RewardApprovals approvals) {
        this.inbox = inbox;
        this.files = files;
        this.progress = progress;
        this.claims = claims;
        this.consequences = consequences;
        this.approvals = approvals;
    }

    Uni<Void> enter(Notice notice, Optional<FollowThrough> done) {
        return Panache.withTransaction(() ->
                        inbox.once(NAME, notice.eventId(), () -> write(notice).chain(() -> keep(done))))
                .replaceWithVoid();
    }

    private Uni<Void> keep(Optional<FollowThrough> done) {
        return done.map(consequences::add).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> write(Notice notice) {
        return switch (notice) {
            case Notice.Opened opened -> files.open(opened.file());
            case Notice.Moved moved -> progress.advance(moved.progress());
            case Notice.Noted _ -> Uni.createFrom().voidItem();
            case Notice.Rewarded rewarded -> move(rewarded);
            case Notice.Checked checked -> claims.count(checked.claim());
            case Notice.Referred referred -> claims.refer(referred.referral());
        };
    }

    private Uni<Void> move(Notice.Rewarded rewarded) {
        return approvals
                .caseOf(rewarded.approval())
                .map(found -> found.orElseThrow(
                        () -> new Misfit("/data/approvalNumber", "must be the number of an approved reward")))
                .chain(number -> progress.advance(new Progress(number, rewarded.stage(), rewarded.since())));
    }
}
