package org.fundwatch.claims.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.claims.published.FindingsScreened;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** What a later screening leaves behind (疑点更替): found before, looked at by nobody, and not deleted. */
@ApplicationScoped
class Superseding {
    private static final String BEGIN = """
        insert into screened_partition (partition, screening, summed_at) values (:partition, :screening, :summed)
        on conflict do nothing\
        """;
    private static final String HELD = """
        select cast(screening as text), screening = :screening, summed_at < :summed
          from screened_partition where partition = :partition for update\
        """;
    private static final String MOVE = """
        update screened_partition set screening = :screening, summed_at = :summed where partition = :partition\
        """;
    private static final String UNSEEN = """
         on conflict (check_id, number) do update set stage = 'SUPERSEDED' where finding_review.stage = 'OPEN'\
        """;
    private static final String OF_SCREENING = """
        insert into finding_review (check_id, number, stage, steps)
        select f.check_id, f.number, 'SUPERSEDED', 0
          from claim_check c join claim_finding f on f.check_id = c.check_id
         where c.origin = 'SCREENING' and c.screening = cast(cast(:before as text) as uuid)\
        """ + UNSEEN;
    private static final String ALIKE = """
        insert into finding_review (check_id, number, stage, steps)
        select f.check_id, f.number, 'SUPERSEDED', 0
          from claim_finding f join claim_check c on c.check_id = f.check_id
         where f.likeness in (select jsonb_array_elements_text(cast(cast(:likenesses as text) as jsonb) -> 'rows'))
           and c.screening <> :screening\
        """ + UNSEEN;

    /** Makes the screening the one that stands of its partition, unless a later one does; held until the transaction ends. */
    Uni<Boolean> standsNow(Session session, FindingsScreened screened) {
        return session.createNativeQuery(BEGIN)
                .setParameter("partition", screened.partition())
                .setParameter("screening", screened.screening())
                .setParameter("summed", screened.summedAt())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(HELD, Object[].class)
                        .setParameter("partition", screened.partition())
                        .setParameter("screening", screened.screening())
                        .setParameter("summed", screened.summedAt())
                        .getSingleResult())
                .chain(row -> standsNow(session, screened, row));
    }

    private static Uni<Boolean> standsNow(Session session, FindingsScreened screened, Object[] held) {
        var isThis = (Boolean) held[1];
        var isOlder = (Boolean) held[2];
        return isThis || !isOlder
                ? Uni.createFrom().item(isThis)
                : move(session, screened, (String) held[0]).replaceWith(true);
    }

    private static Uni<Integer> move(Session session, FindingsScreened screened, String before) {
        return session.createNativeQuery(MOVE)
                .setParameter("partition", screened.partition())
                .setParameter("screening", screened.screening())
                .setParameter("summed", screened.summedAt())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(OF_SCREENING)
                        .setParameter("before", before)
                        .executeUpdate());
    }

    /** The same found by a screening of another partition counts once: the one that came last. */
    Uni<Void> alike(Session session, FindingsScreened screened, String likenesses) {
        return session.createNativeQuery(ALIKE)
                .setParameter("likenesses", likenesses)
                .setParameter("screening", screened.screening())
                .executeUpdate()
                .replaceWithVoid();
    }
}
