package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.fundwatch.claims.published.ClaimDecisionRecorded;
import org.fundwatch.claims.published.ReportedDecision;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** What doctors did after warnings (医师处置), each beside its finding, once for each report. Inside the caller's transaction. */
@ApplicationScoped
public class ClaimDecisionRepository {
    private static final String FINDING = """
            select count(*) from claim_finding f join claim_check c on c.check_id = f.check_id
             where f.check_id = :check and f.number = :number and c.institution_code = :institution""";
    private static final String INSERT = """
            insert into claim_decision (report_id, check_id, number, stage, way, reason, reported_at, recorded_at)
            values (:report, :check, :number, :stage, :way, cast(:reason as text), :reported, :recorded)
            on conflict do nothing""";

    /** Fails with {@link IllegalStateException} while one of the findings is not stored: its check may still be on its way. */
    public Uni<Void> save(ClaimDecisionRecorded report, Instant recordedAt) {
        return Panache.getSession()
                .chain(session -> Multi.createFrom()
                        .iterable(report.decisions())
                        .onItem()
                        .transformToUniAndConcatenate(decision -> require(session, report, decision)
                                .chain(() -> insert(session, report, decision, recordedAt)))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private static Uni<Void> require(Session session, ClaimDecisionRecorded report, ReportedDecision decision) {
        return session.createNativeQuery(FINDING, Long.class)
                .setParameter("check", decision.checkId())
                .setParameter("number", decision.number())
                .setParameter("institution", report.institution().value())
                .getSingleResult()
                .invoke(found -> {
                    if (found == 0) {
                        throw new IllegalStateException("no such finding of this institution, or not yet");
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Integer> insert(
            Session session, ClaimDecisionRecorded report, ReportedDecision decision, Instant recordedAt) {
        return session.createNativeQuery(INSERT)
                .setParameter("report", report.reportId())
                .setParameter("check", decision.checkId())
                .setParameter("number", decision.number())
                .setParameter("stage", report.stage().name())
                .setParameter("way", decision.way().name())
                .setParameter("reason", decision.reason().orElse(null))
                .setParameter("reported", report.reportedAt())
                .setParameter("recorded", recordedAt)
                .executeUpdate();
    }
}
