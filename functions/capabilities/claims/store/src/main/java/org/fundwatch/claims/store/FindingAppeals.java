package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.InstitutionAppeal;

/** Appeals that came by the institutions' door (机构申诉), each once. Inside the caller's transaction or session. */
@ApplicationScoped
public class FindingAppeals {
    private static final String OF =
            "from FindingAppealRow a where a.checkId = :check and a.number = :number order by a.receivedAt, a.appealId";
    private static final String INSERT = """
            insert into finding_appeal
              (appeal_id, check_id, number, received_at, reason, documents, answer, day, recorded_at)
            values (:appeal, :check, :number, :received, :reason, :documents, :answer, cast(:day as date), :recorded)""";

    /** Fails if one of this id is there. */
    public Uni<Void> add(InstitutionAppeal appeal, Instant recordedAt) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("appeal", appeal.appealId())
                        .setParameter("check", appeal.finding().checkId())
                        .setParameter("number", appeal.finding().number())
                        .setParameter("received", appeal.receivedAt())
                        .setParameter("reason", appeal.reason())
                        .setParameter("documents", FindingAppealRow.written(appeal))
                        .setParameter("answer", appeal.answer().name())
                        .setParameter("day", appeal.day().orElse(null))
                        .setParameter("recorded", recordedAt)
                        .executeUpdate())
                .replaceWithVoid();
    }

    public Uni<Optional<InstitutionAppeal>> find(UUID appealId) {
        return Panache.getSession()
                .chain(session -> session.find(FindingAppealRow.class, appealId))
                .map(row -> Optional.ofNullable(row).map(FindingAppealRow::toDomain));
    }

    /** All against a finding, the earliest first. */
    public Uni<List<InstitutionAppeal>> of(FindingRef ref) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF, FindingAppealRow.class)
                        .setParameter("check", ref.checkId())
                        .setParameter("number", ref.number())
                        .getResultList())
                .map(rows -> rows.stream().map(FindingAppealRow::toDomain).toList());
    }
}
