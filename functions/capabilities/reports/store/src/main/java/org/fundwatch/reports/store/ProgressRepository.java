package org.fundwatch.reports.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.Progress;
import org.fundwatch.reports.ReportStage;

/** How far reports have come (办理进度). */
@ApplicationScoped
public class ProgressRepository {
    private static final String ADVANCE = "insert into report_progress (case_number, decision, stage, changed_at) "
            + "values (:number, :decision, :stage, :since) on conflict (case_number) do update "
            + "set decision = excluded.decision, stage = excluded.stage, changed_at = excluded.changed_at "
            + "where (excluded.decision, excluded.stage = :last, excluded.changed_at) "
            + "> (report_progress.decision, report_progress.stage = :last, report_progress.changed_at)";

    /** The first stage, in the transaction that files the report. */
    public Uni<Void> begin(Progress progress) {
        return Panache.getSession().chain(session -> session.persist(ProgressRow.of(progress)));
    }

    /** Moves on, unless something newer or the last word on the same decision is known: events come in no order. */
    public Uni<Void> advance(Progress progress) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADVANCE)
                        .setParameter("number", progress.caseNumber().value())
                        .setParameter("decision", progress.decision())
                        .setParameter("stage", progress.stage().name())
                        .setParameter("since", progress.since())
                        .setParameter("last", ReportStage.PENALTY_REVOKED.name())
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Optional<Progress>> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.find(ProgressRow.class, number.value()))
                .map(row -> Optional.ofNullable(row).map(ProgressRow::toDomain));
    }
}
