package org.fundwatch.claimvalidation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.checking.CheckRecord;
import org.fundwatch.claims.checking.PlacedEdition;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;

/** One try at a check, for as long as it takes: no answer without a record. */
@ApplicationScoped
public class Attempt {
    private final PlacedEdition editions;
    private final Engine engine;
    private final VisitDigests visits;
    private final CheckQueue queue;
    private final Worker worker;
    private final TimeSource time;

    Attempt(
            PlacedEdition editions,
            Engine engine,
            VisitDigests visits,
            CheckQueue queue,
            Worker worker,
            TimeSource time) {
        this.editions = editions;
        this.engine = engine;
        this.visits = visits;
        this.queue = queue;
        this.worker = worker;
        this.time = time;
    }

    /** Fails with what was thrown on the way. */
    Uni<Outcome.Checked> make(Question question, Claim claim) {
        return editions.of(question.institution(), time.today()).chain(edition -> check(question, claim, edition));
    }

    /** Off the event loop: who waits must be answered while the engine still thinks. */
    private Uni<Outcome.Checked> check(Question question, Claim claim, KnowledgeEdition edition) {
        return worker.call(
                        () -> new Outcome.Checked(CheckId.of(question), claim, engine.check(claim, edition), edition))
                .call(checked -> record(question, checked));
    }

    private Uni<Void> record(Question question, Outcome.Checked checked) {
        return visits.of(question.institution(), checked.claim())
                .map(visit -> new CheckRecord(checked.checkId(), question.institution(), visit, question.input()))
                .map(record -> record.of(checked.claim(), checked.result(), time.now()))
                .chain(queue::send);
    }
}
