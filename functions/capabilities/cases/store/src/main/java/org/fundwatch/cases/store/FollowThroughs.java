package org.fundwatch.cases.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.fundwatch.cases.FollowThrough;
import org.fundwatch.kernel.CaseNumber;

/** What other functions did about each case (后续处理): added, never changed. */
@ApplicationScoped
public class FollowThroughs {
    private static final String OF_CASE =
            "from FollowThroughRow where caseNumber = :number order by position, happenedAt, eventId";
    private static final Comparator<FollowThrough> BY_FUNCTION =
            Comparator.comparing(done -> done.kind().function());

    /** Function by function, each with its last word last, whatever order it was told in and whatever its clock said. */
    public Uni<List<FollowThrough>> of(CaseNumber number) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_CASE, FollowThroughRow.class)
                        .setParameter("number", number.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(FollowThroughRow::toDomain)
                        .sorted(BY_FUNCTION)
                        .toList());
    }

    /** Keeps what was done, even before its case is on file. */
    public Uni<Void> add(FollowThrough done) {
        return Panache.getSession().chain(session -> session.persist(FollowThroughRow.of(done)));
    }
}
