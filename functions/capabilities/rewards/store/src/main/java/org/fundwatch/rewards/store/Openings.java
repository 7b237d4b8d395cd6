package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.rewards.payment.Opening;
import org.fundwatch.rewards.payment.OpeningCount;

/** Requests to open an identity (调取举报人身份的申请), and how often the vault opened anything. Inside the caller's session. */
@ApplicationScoped
public class Openings {
    private static final int MOST = 200;
    private static final String NEWEST = "from OpeningRow order by requestedAt desc, id";
    private static final String APPROVE = "update identity_opening set approved_by = :by, approved_at = :at "
            + "where id = :id and approved_at is null and requested_by <> :by";
    private static final String OPEN = "update identity_opening set opened_at = :at "
            + "where id = :id and approved_at is not null and opened_at is null";
    private static final String COUNTS = """
            select purpose, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*)
              from vault_opening group by 1, 2 order by 2 desc, 1""";

    public Uni<Void> request(Opening opening) {
        return Panache.getSession().chain(session -> session.persist(OpeningRow.of(opening)));
    }

    public Uni<Optional<Opening>> of(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(OpeningRow.class, id))
                .map(row -> Optional.ofNullable(row).map(OpeningRow::toDomain));
    }

    /** At most 200, the newest first. */
    public Uni<List<Opening>> newest() {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(NEWEST, OpeningRow.class)
                        .setMaxResults(MOST)
                        .getResultList())
                .map(rows -> rows.stream().map(OpeningRow::toDomain).toList());
    }

    /** False if it was approved before, or if the same person asked for it. */
    public Uni<Boolean> approve(UUID id, Opening.Approval approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(APPROVE)
                        .setParameter("by", approval.by().value())
                        .setParameter("at", approval.at())
                        .setParameter("id", id)
                        .executeUpdate())
                .map(updated -> updated == 1);
    }

    /** False if nobody has approved it, or if it was opened before. */
    public Uni<Boolean> open(UUID id, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN)
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate())
                .map(updated -> updated == 1);
    }

    /** By purpose and month, the newest month first. */
    public Uni<List<OpeningCount>> counts() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(COUNTS, Object[].class).getResultList())
                .map(rows -> rows.stream().map(Openings::count).toList());
    }

    private static OpeningCount count(Object[] row) {
        return new OpeningCount((String) row[0], YearMonth.parse((String) row[1]), ((Number) row[2]).longValue());
    }
}
