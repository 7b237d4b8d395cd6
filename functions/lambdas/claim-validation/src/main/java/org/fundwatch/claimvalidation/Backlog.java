package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.claims.published.ClaimWaiting;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;

/** Where a claim waits that could not be checked in time (待补检查): the queue to those who record checks. */
@ApplicationScoped
public class Backlog {
    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private final VisitDigests visits;
    private final CheckQueue queue;
    private final Budget budget;
    private final TimeSource time;

    Backlog(VisitDigests visits, CheckQueue queue, Budget budget, TimeSource time) {
        this.visits = visits;
        this.queue = queue;
        this.budget = budget;
        this.time = time;
    }

    /** Never fails and never takes longer than its part of the budget: what could not be queued is told as that. */
    Uni<Outcome.Later> put(Question question, Claim claim) {
        return visits.of(question.institution(), claim)
                .map(visit -> waiting(question, visit))
                .chain(queue::send)
                .replaceWith(Outcome.Later.QUEUED)
                .ifNoItem()
                .after(budget.toQueue())
                .fail()
                .onFailure()
                .invoke(failure -> LOG.errorf("a claim waits nowhere: %s", Traceback.of(failure)))
                .onFailure()
                .recoverWithItem(Outcome.Later.NOT_QUEUED);
    }

    private ClaimWaiting waiting(Question question, String visit) {
        return new ClaimWaiting(
                CheckId.of(question),
                question.institution(),
                visit,
                time.now(),
                question.input(),
                PackedClaim.of(question.form()));
    }
}
